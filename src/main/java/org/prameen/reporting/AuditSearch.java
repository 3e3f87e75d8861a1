package org.prameen.reporting;

import java.util.Optional;
import org.prameen.shared.CaseId;
import org.prameen.shared.ThaiText;

/**
 * What the journal is narrowed to; empty parts do not narrow.
 *
 * @param number part of the case number
 * @param agency part of the agency's name
 * @param person part of the name of who acted
 * @param act part of the act's code or of its subject
 * @param node code of an item, or of what holds items, with all below it
 */
public record AuditSearch(
        Optional<CaseId> caseId,
        Optional<String> number,
        Optional<String> agency,
        Optional<String> person,
        Optional<String> act,
        Optional<String> node) {

    public static AuditSearch everything() {
        return new AuditSearch(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public AuditSearch in(CaseId wanted) {
        return new AuditSearch(Optional.of(wanted), number, agency, person, act, node);
    }

    /** The same search with what was typed; blanks do not narrow. */
    public AuditSearch typed(String numberPart, String agencyPart, String personPart, String actPart) {
        return new AuditSearch(caseId, part(numberPart), part(agencyPart), part(personPart), part(actPart), node);
    }

    /** The same search about one item, or all items of a form. @param code blank = about anything */
    public AuditSearch about(String code) {
        return new AuditSearch(caseId, number, agency, person, act, part(code));
    }

    private static Optional<String> part(String typed) {
        return Optional.ofNullable(typed).map(ThaiText::typed).filter(text -> !text.isEmpty());
    }
}
