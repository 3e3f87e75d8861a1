package org.prameen.casework;

import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;

/** The body above did not grant more time. @param body which decides */
public record ExtensionRefused(CaseId caseId, ExtensionId extension, OrganisationId body) {}
