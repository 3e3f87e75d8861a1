package org.prameen.answering;

import org.prameen.shared.CaseId;

/** The evaluators from outside were appointed and are to be asked. */
public record EvaluatorsAppointed(CaseId caseId) {}
