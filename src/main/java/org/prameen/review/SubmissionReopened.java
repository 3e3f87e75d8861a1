package org.prameen.review;

import java.util.Set;
import org.prameen.shared.CaseId;

/** The agency asked to change nodes after signing; they are open, and the head signs again. */
public record SubmissionReopened(CaseId caseId, Set<String> nodes, String reason) {}
