package org.prameen.improvement;

import org.prameen.shared.CaseId;

/** The agency has planned what it will do about its results. */
public record UseOfResultsFinished(CaseId caseId) {}
