package org.prameen.round.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.prameen.shared.LocalText;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldColumn;
import org.prameen.shell.FieldFaults;
import org.prameen.shell.Notices;

/** The laws a round's reports name. */
class LegalReferenceDialog extends Dialog {

    LegalReferenceDialog(Rounds rounds, Round round, Runnable done) {
        TextArea thai = new TextArea(getTranslation("round.legal.th"));
        TextArea english = new TextArea(getTranslation("round.legal.en"));
        thai.setValue(round.legalReference().th());
        english.setValue(
                round.legalReference().en() == null
                        ? ""
                        : round.legalReference().en());
        FieldFaults faults = new FieldFaults();
        faults.at("legalTh", thai);
        setHeaderTitle(getTranslation("round.legal"));
        setMaxWidth("min(640px, calc(100vw - 16px))");
        add(new Paragraph(getTranslation("round.legal.about")), new FieldColumn(thai, english));
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("shell.cancel"), this::close),
                        Buttons.main(
                                getTranslation("shell.save"),
                                () -> faults.during(() -> {
                                    rounds.changeLegalReference(
                                            round.id(), LocalText.of(thai.getValue(), english.getValue()));
                                    close();
                                    Notices.done(getTranslation("round.legal.done"));
                                    done.run();
                                })));
    }
}
