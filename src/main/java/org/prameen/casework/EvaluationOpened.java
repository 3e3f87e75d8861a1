package org.prameen.casework;

import org.prameen.shared.CaseId;

/** A body opened an evaluation of an agency from outside; its process is to start. */
public record EvaluationOpened(CaseId caseId) {}
