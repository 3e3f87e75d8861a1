package org.prameen.security;

import org.prameen.shared.CaseId;

/** A single task that is left to a substitute, with the case it belongs to. */
public record LentTask(String taskId, CaseId caseId) {}
