package org.prameen.planning;

import org.prameen.shared.CaseId;

/** A plan was approved; its selection stands. */
public record PlanApproved(CaseId caseId) {}
