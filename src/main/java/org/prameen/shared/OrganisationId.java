package org.prameen.shared;

import java.util.UUID;

/** Identifies an organisation of any kind, from the national office to a unit inside an agency. */
public record OrganisationId(UUID value) {

    public static OrganisationId random() {
        return new OrganisationId(UUID.randomUUID());
    }

    /**
     * @param text a UUID as it stands in an address or a process variable
     * @throws NotFound when the text is no UUID, so that a mangled address reads like a foreign one
     */
    public static OrganisationId of(String text) {
        return new OrganisationId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
