package org.prameen.answering;

import org.prameen.shared.CaseId;

/** Returned answers were corrected; the results are to be computed anew. */
public record AnswersCorrected(CaseId caseId) {}
