package org.prameen.review;

import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;

/** A body of the route approved; the last one on the route certified by it. */
public record SubmissionApproved(CaseId caseId, OrganisationId body) {}
