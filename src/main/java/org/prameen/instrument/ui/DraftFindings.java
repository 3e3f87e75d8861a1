package org.prameen.instrument.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.prameen.instrument.DraftCheck;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;

/** What was found in a draft: what is to be mended, each with the way to its line, and what it changes. */
class DraftFindings extends Div {

    DraftFindings() {
        addClassName("pr-sections");
    }

    void show(DraftCheck check, CodeArea area) {
        removeAll();
        add(faults(check, area));
        check.comparison().ifPresentOrElse(changes -> add(new CarryPart(changes)), () -> add(alone(check)));
    }

    private Div faults(DraftCheck check, CodeArea area) {
        Div card = new Div(new H2(getTranslation("instrument.editor.findings")));
        card.addClassName("pr-card");
        if (check.faults().isEmpty()) {
            card.add(new Chip(Tone.GREEN, getTranslation("instrument.editor.sound")));
        } else {
            card.add(
                    new Chip(
                            Tone.RED,
                            getTranslation(
                                    "instrument.editor.faults", check.faults().size())),
                    FaultList.beside(check.faults(), area));
        }
        return card;
    }

    private Paragraph alone(DraftCheck check) {
        Paragraph words = new Paragraph(getTranslation(
                check.faults().isEmpty() ? "instrument.editor.firstVersion" : "instrument.editor.compareLater"));
        words.addClassName("pr-quiet");
        return words;
    }
}
