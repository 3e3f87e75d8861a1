package org.prameen.answering.domain;

import java.util.Optional;

/**
 * Decides whether one form may be changed now, and says why not with a message key.
 *
 * @param reopened the coordinator opened this form again for correction
 * @param seal what the signature of the head of the agency says about the form
 */
public record EntryRule(Phase phase, boolean reopened, Seal seal) {

    /** Nobody signed yet. */
    public EntryRule(Phase phase, boolean reopened) {
        this(phase, reopened, Seal.NONE);
    }

    /** For the sheet of a person. @param tallied the form is filled by counts, so not on sheets */
    public Optional<String> sheetRefusal(boolean submitted, boolean tallied) {
        if (tallied) {
            return Optional.of("answering.formTallied");
        }
        if (phase == Phase.OPEN && submitted) {
            return Optional.of("answering.sheetSubmitted");
        }
        return tallyRefusal();
    }

    /** For counts entered by the agency. */
    public Optional<String> tallyRefusal() {
        if (seal == Seal.SEALED) {
            return Optional.of("casework.locked");
        }
        return switch (phase) {
            case NOT_OPEN -> Optional.of("answering.notOpenYet");
            case OPEN -> Optional.empty();
            case CLOSED -> Optional.of("answering.collectionClosed");
            case CORRECTING ->
                reopened || seal == Seal.RETURNED ? Optional.empty() : Optional.of("answering.formNotReopened");
        };
    }

    /** For a sheet to try out, which ends with the trial and knows no window. */
    public static Optional<String> trialRefusal(boolean finished, boolean submitted) {
        if (finished) {
            return Optional.of("answering.trialIsOver");
        }
        return submitted ? Optional.of("answering.sheetSubmitted") : Optional.empty();
    }
}
