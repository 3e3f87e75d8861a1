package org.prameen.organisation;

import org.prameen.shared.LocalText;

/**
 * A kind of agency with a reporting route of its own, for example the municipalities.
 *
 * @param family types that instruments are made for together, for example {@value #LOCAL_GOVERNMENT}
 */
public record OrganisationType(String code, String family, LocalText name) {

    public static final String LOCAL_GOVERNMENT = "LOCAL_GOVERNMENT";
}
