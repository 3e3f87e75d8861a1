package org.prameen.review;

import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;

/** A body returned the submission; what it returned is open to the agency again. */
public record SubmissionReturned(CaseId caseId, OrganisationId body) {}
