package org.prameen.results;

import org.prameen.shared.CaseId;

/** The results were analysed and go to the committee. */
public record AnalysisFinished(CaseId caseId) {}
