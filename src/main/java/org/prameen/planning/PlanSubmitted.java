package org.prameen.planning;

import org.prameen.shared.CaseId;

/** A plan waits for approval. */
public record PlanSubmitted(CaseId caseId) {}
