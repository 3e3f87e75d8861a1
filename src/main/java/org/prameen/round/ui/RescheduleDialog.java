package org.prameen.round.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldFaults;
import org.prameen.shell.Notices;

/** Moves the calendar of a round, running or not. */
class RescheduleDialog extends Dialog {

    RescheduleDialog(Rounds rounds, Round round, Runnable done) {
        FieldFaults faults = new FieldFaults();
        DatesFields dates = new DatesFields(faults);
        dates.set(round.dates());
        setHeaderTitle(getTranslation("round.reschedule"));
        setMaxWidth("min(640px, calc(100vw - 16px))");
        add(new Paragraph(getTranslation("round.reschedule.about")), dates);
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("shell.cancel"), this::close),
                        Buttons.main(
                                getTranslation("round.reschedule.do"),
                                () -> faults.during(() -> {
                                    rounds.reschedule(round.id(), dates.get());
                                    close();
                                    Notices.done(getTranslation("round.reschedule.done"));
                                    done.run();
                                })));
    }
}
