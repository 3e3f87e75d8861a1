package org.prameen.answering;

import org.prameen.shared.CaseId;

/** The body confirmed what was found from outside; it is to be computed and shown. */
public record EvaluationConfirmed(CaseId caseId) {}
