package org.prameen.answering;

import org.prameen.shared.CaseId;

/** The trial self-evaluation is over (document 002, lines 255-257). */
public record TrialFinished(CaseId caseId) {}
