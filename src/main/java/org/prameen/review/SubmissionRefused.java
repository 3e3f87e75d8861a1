package org.prameen.review;

import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;

/** A body did not certify the submission. */
public record SubmissionRefused(CaseId caseId, OrganisationId body) {}
