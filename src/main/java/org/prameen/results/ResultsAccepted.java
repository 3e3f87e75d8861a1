package org.prameen.results;

import org.prameen.shared.CaseId;

/** The committee accepted the results. */
public record ResultsAccepted(CaseId caseId) {}
