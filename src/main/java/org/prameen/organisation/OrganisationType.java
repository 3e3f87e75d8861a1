package org.prameen.organisation;

import org.prameen.shared.LocalText;

/** A kind of agency with a reporting route of its own, for example the municipalities. */
public record OrganisationType(String code, LocalText name) {}
