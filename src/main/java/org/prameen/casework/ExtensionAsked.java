package org.prameen.casework;

import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;

/** An agency asks for more time. @param body which decides */
public record ExtensionAsked(CaseId caseId, ExtensionId extension, OrganisationId body) {}
