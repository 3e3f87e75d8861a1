package org.prameen.results;

import org.prameen.shared.CaseId;

/** The committee sent the results back to be corrected. */
public record ResultsReturned(CaseId caseId, String reason) {}
