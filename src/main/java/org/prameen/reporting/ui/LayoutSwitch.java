package org.prameen.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import org.prameen.reporting.content.ShortContent;
import org.prameen.reporting.content.ShortContent.Reader;
import org.prameen.reporting.web.ReportHtml;

/** A short report in one of its two layouts. */
class LayoutSwitch extends Div {

    private final transient ReportHtml html;
    private final Locale locale;
    private final RadioButtonGroup<Reader> layout = new RadioButtonGroup<>();
    private final Paper paper = new Paper();
    private transient ShortContent content;

    LayoutSwitch(ShortContent content, ReportHtml html, Locale locale) {
        this.html = html;
        this.locale = locale;
        layout.setLabel(getTranslation("reporting.short.layout"));
        layout.setItems(Reader.values());
        layout.setItemLabelGenerator(reader -> getTranslation("reporting.short.layout." + reader));
        layout.setValue(Reader.CITIZENS);
        layout.addClassName("pr-noprint");
        layout.addValueChangeListener(change -> show(this.content));
        add(layout, paper);
        show(content);
    }

    void show(ShortContent shown) {
        content = shown;
        paper.show(html.chapters(shown.chapters(layout.getValue()), locale));
    }
}
