package org.prameen.planning;

import org.prameen.shared.CaseId;

/** A plan was sent back to be revised. */
public record PlanReturned(CaseId caseId, String reason) {}
