package org.prameen.casework;

import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;

/** The last day of more time is past. @param body which had granted it */
public record ExtensionRanOut(CaseId caseId, ExtensionId extension, OrganisationId body, Deadline deadline) {}
