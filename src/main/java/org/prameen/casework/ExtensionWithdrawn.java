package org.prameen.casework;

import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;

/** A request for more time was taken back before it was decided. @param body which decides */
public record ExtensionWithdrawn(CaseId caseId, ExtensionId extension, OrganisationId body) {}
