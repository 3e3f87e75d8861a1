package org.prameen.answering;

import org.prameen.shared.CaseId;

/** Everybody who evaluates from outside has handed in. */
public record EvaluationHandedIn(CaseId caseId) {}
