package org.prameen.casework;

import java.util.Optional;
import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.RoundId;
import org.prameen.shared.ThaiText;

/** What a list of cases is narrowed to; empty parts do not narrow. */
public record CaseSearch(
        Optional<RoundId> round,
        Optional<Stage> stage,
        Optional<String> text,
        Optional<String> type,
        Optional<String> province,
        Optional<OrganisationId> agency,
        boolean onlyLate) {

    /** The only round and the only case that a substitute may see; empty = all. */
    public record Lent(Optional<RoundId> round, Optional<CaseId> theCase) {}

    public static CaseSearch everything() {
        return new CaseSearch(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    public CaseSearch in(RoundId wanted) {
        return new CaseSearch(Optional.ofNullable(wanted), stage, text, type, province, agency, onlyLate);
    }

    public CaseSearch of(OrganisationId wanted) {
        return new CaseSearch(round, stage, text, type, province, Optional.ofNullable(wanted), onlyLate);
    }

    public CaseSearch named(String part) {
        return new CaseSearch(
                round,
                stage,
                part == null || part.isBlank() ? Optional.empty() : Optional.of(ThaiText.typed(part)),
                type,
                province,
                agency,
                onlyLate);
    }

    public CaseSearch at(Stage wanted) {
        return new CaseSearch(round, Optional.ofNullable(wanted), text, type, province, agency, onlyLate);
    }

    public CaseSearch ofType(String wanted) {
        return new CaseSearch(round, stage, text, Optional.ofNullable(wanted), province, agency, onlyLate);
    }

    public CaseSearch inProvince(String wanted) {
        return new CaseSearch(round, stage, text, type, Optional.ofNullable(wanted), agency, onlyLate);
    }

    public CaseSearch late(boolean wanted) {
        return new CaseSearch(round, stage, text, type, province, agency, wanted);
    }
}
