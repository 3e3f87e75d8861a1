package org.prameen.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Locale;
import org.prameen.reporting.content.Chapter;
import org.prameen.reporting.web.ReportHtml;

/** A report beside its table of contents. */
class ReportFrame extends Div {

    /** @param head HTML above the chapters */
    ReportFrame(List<Chapter> chapters, String head, ReportHtml html, Locale locale) {
        addClassName("rp-frame");
        H2 title = new H2(getTranslation("reporting.contents"));
        title.addClassName("rp-toctitle");
        Div links = new Div();
        links.getElement().executeJs("this.innerHTML = $0", html.contents(chapters, locale));
        Div contents = new Div(title, links);
        contents.addClassNames("rp-toc", "pr-noprint");
        contents.getElement()
                .setAttribute("role", "navigation")
                .setAttribute("aria-label", getTranslation("reporting.contents"));
        Paper paper = new Paper("rp-full");
        paper.show(head + html.chapters(chapters, locale));
        add(contents, paper);
    }
}
