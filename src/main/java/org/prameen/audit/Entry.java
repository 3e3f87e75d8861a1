package org.prameen.audit;

import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;

/**
 * One line of the journal before it is written; who and when are added by the {@link Journal}.
 *
 * @param act message key that names the act, for example {@code planning.approved}
 * @param subject kind and code of the thing, for example {@code indicator:C1.F4.I2}
 */
public record Entry(
        String act,
        String subject,
        CaseId caseId,
        OrganisationId agency,
        String oldValue,
        String newValue,
        String reason) {

    public static Entry of(String act, String subject) {
        return new Entry(act, subject, null, null, null, null, null);
    }

    public Entry in(CaseId theCase) {
        return new Entry(act, subject, theCase, agency, oldValue, newValue, reason);
    }

    public Entry at(OrganisationId organisation) {
        return new Entry(act, subject, caseId, organisation, oldValue, newValue, reason);
    }

    /** @param from value before, null when there was none */
    public Entry changed(Object from, Object to) {
        return new Entry(act, subject, caseId, agency, text(from), text(to), reason);
    }

    /** Writes down only what differs. */
    public Entry changed(Facts from, Facts to) {
        return changed(from.without(to).written(), to.without(from).written());
    }

    public Entry because(String why) {
        return new Entry(act, subject, caseId, agency, oldValue, newValue, why);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
