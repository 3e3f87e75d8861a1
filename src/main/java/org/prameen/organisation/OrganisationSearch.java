package org.prameen.organisation;

import java.util.Optional;
import org.prameen.shared.ThaiText;

/** What a list of organisations is narrowed to; empty parts do not narrow. */
public record OrganisationSearch(
        Optional<String> text, Optional<OrganisationKind> kind, Optional<String> type, Optional<String> province) {

    public static OrganisationSearch agencies() {
        return new OrganisationSearch(
                Optional.empty(), Optional.of(OrganisationKind.AGENCY), Optional.empty(), Optional.empty());
    }

    public OrganisationSearch named(String part) {
        return new OrganisationSearch(
                part == null || part.isBlank() ? Optional.empty() : Optional.of(ThaiText.typed(part)),
                kind,
                type,
                province);
    }
}
