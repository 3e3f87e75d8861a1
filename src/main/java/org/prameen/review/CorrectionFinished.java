package org.prameen.review;

import org.prameen.shared.CaseId;

/** The agency is through with its correction; its head signs again. */
public record CorrectionFinished(CaseId caseId) {}
