package org.prameen.workbook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.prameen.shell.Buttons;
import org.prameen.workbook.ScoreLine;

/** The way from the answers to a figure, step by step, each with who says so. */
class WhyDialog extends Dialog {

    WhyDialog(ScoreLine line) {
        setHeaderTitle(getTranslation("workbook.screen.why.title"));
        setWidth("min(640px, 94vw)");
        Paragraph result = new Paragraph(ScoreWords.of(line));
        result.addClassName("pr-strong");
        OrderedList steps = new OrderedList();
        steps.addClassName("wb-why");
        steps.getElement().setAttribute("tabindex", "0");
        line.reasons().forEach(reason -> {
            Span source = new Span(ScoreWords.source(reason));
            source.addClassName("pr-method");
            steps.add(new ListItem(new Span(ScoreWords.reason(reason) + " "), source));
        });
        add(new H3(ScoreWords.place(line)), result, steps);
        getFooter().add(Buttons.plain(getTranslation("shell.close"), this::close));
    }

    /** A quiet button that opens it. */
    static Button opener(ScoreLine line) {
        Button button = Buttons.quiet("", () -> new WhyDialog(line).open());
        button.setText(button.getTranslation("workbook.screen.why.open"));
        button.setAriaLabel(button.getTranslation("workbook.screen.why.of", ScoreWords.place(line)));
        button.addClassName("wb-why-open");
        return button;
    }
}
