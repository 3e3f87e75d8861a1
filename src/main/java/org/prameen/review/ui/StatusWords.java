package org.prameen.review.ui;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import org.prameen.review.CaseStatus;
import org.prameen.review.Phase;
import org.prameen.review.Status;
import org.prameen.review.StopState;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;

/** The status of a submission as chips: one of four words, then its flags. */
public final class StatusWords {

    private StatusWords() {}

    public static Chip[] chips(CaseStatus status) {
        UI ui = UI.getCurrent();
        List<Chip> chips = new ArrayList<>();
        chips.add(new Chip(tone(status.status()), ui.getTranslation("review.status." + status.status())));
        if (status.phase() == Phase.RETURNED || status.phase() == Phase.CHANGING || status.phase() == Phase.CORRECTED) {
            chips.add(new Chip(Tone.AMBER, ui.getTranslation("review.phase." + status.phase())));
        }
        if (status.newData()) {
            chips.add(new Chip(Tone.AMBER, ui.getTranslation("review.status.newData")));
        }
        if (status.openQuestions() > 0) {
            chips.add(new Chip(Tone.AMBER, ui.getTranslation("review.status.openQuestions", status.openQuestions())));
        }
        return chips.toArray(Chip[]::new);
    }

    static Tone tone(Status status) {
        return switch (status) {
            case NOT_REPORTED -> Tone.GREY;
            case AWAITING_CERTIFICATION -> Tone.BLUE;
            case NOT_CERTIFIED -> Tone.RED;
            case CERTIFIED -> Tone.GREEN;
        };
    }

    static Chip chip(StopState state) {
        Tone tone =
                switch (state) {
                    case COMING -> Tone.GREY;
                    case WAITING -> Tone.BLUE;
                    case RETURNED -> Tone.AMBER;
                    case APPROVED -> Tone.GREEN;
                    case REFUSED -> Tone.RED;
                };
        return new Chip(tone, UI.getCurrent().getTranslation("review.state." + state));
    }
}
