package org.prameen.reporting;

import java.util.Optional;
import org.prameen.shared.CaseId;

/**
 * What the journal is narrowed to; empty parts do not narrow.
 *
 * @param number part of the case number
 * @param agency part of the agency's name
 * @param person part of the name of who acted
 * @param act part of the act's code or of its subject
 */
public record AuditSearch(
        Optional<CaseId> caseId,
        Optional<String> number,
        Optional<String> agency,
        Optional<String> person,
        Optional<String> act) {

    public static AuditSearch everything() {
        return new AuditSearch(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public AuditSearch in(CaseId wanted) {
        return new AuditSearch(Optional.of(wanted), number, agency, person, act);
    }

    /** The same search with what was typed; blanks do not narrow. */
    public AuditSearch typed(String numberPart, String agencyPart, String personPart, String actPart) {
        return new AuditSearch(caseId, part(numberPart), part(agencyPart), part(personPart), part(actPart));
    }

    private static Optional<String> part(String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
    }
}
