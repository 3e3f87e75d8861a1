package org.prameen.reporting;

import java.time.Instant;
import java.util.Optional;
import org.prameen.shared.LocalText;

/**
 * A line of the journal as it is read.
 *
 * @param row id of the row, which a check of the journal names
 * @param number its place in its chain
 * @param behalf in whose place the person acted
 * @param act code of the act, for example {@code planning.approved}
 * @param subjectName name of the person or body the line is about, where the subject holds only an id or a code
 * @param withheld whether the values are an answer somebody gave and the reader may not see it
 */
public record AuditLine(
        long row,
        long number,
        Instant at,
        String person,
        Optional<String> behalf,
        String act,
        String subject,
        Optional<LocalText> subjectName,
        Optional<String> caseNumber,
        Optional<LocalText> agency,
        Optional<String> before,
        Optional<String> after,
        Optional<String> reason,
        boolean withheld) {

    private static final String ANSWERS = "answering.";

    /** The line without what a respondent answered. */
    AuditLine withoutAnswers() {
        return act.startsWith(ANSWERS)
                ? new AuditLine(
                        row,
                        number,
                        at,
                        person,
                        behalf,
                        act,
                        subject,
                        subjectName,
                        caseNumber,
                        agency,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        before.isPresent() || after.isPresent() || reason.isPresent())
                : this;
    }
}
