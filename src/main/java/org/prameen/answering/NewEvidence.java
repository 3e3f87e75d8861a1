package org.prameen.answering;

import java.time.LocalDate;
import java.util.Optional;
import org.prameen.instrument.SourceKind;
import org.prameen.shared.Rejected;

/**
 * Evidence as somebody typed it.
 *
 * @param place where it is kept, or a link
 * @param effective the date the evidence is of, if it has one
 */
public record NewEvidence(SourceKind kind, String title, String place, Optional<LocalDate> effective) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_PLACE = 500;

    /** The same without blanks around. @throws Rejected when something is missing or too long */
    NewEvidence checked() {
        if (kind == null) {
            throw Rejected.because("answering.evidence.kindMissing").at("kind");
        }
        return new NewEvidence(
                kind,
                text(title, LONGEST_TITLE, "answering.evidence.titleMissing", "title"),
                text(place, LONGEST_PLACE, "answering.evidence.placeMissing", "place"),
                effective);
    }

    private static String text(String typed, int longest, String missing, String field) {
        if (typed == null || typed.isBlank()) {
            throw Rejected.because(missing).at(field);
        }
        if (typed.length() > longest) {
            throw Rejected.because("answering.textTooLong", longest).at(field);
        }
        return typed.strip();
    }
}
