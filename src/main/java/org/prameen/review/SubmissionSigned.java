package org.prameen.review;

import org.prameen.shared.CaseId;

/** The head of the agency signed; the next body of the route decides. */
public record SubmissionSigned(CaseId caseId) {}
