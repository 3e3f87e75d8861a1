package org.prameen.casework;

import org.prameen.shared.CaseId;

/** All stages of a case are behind it. */
public record CaseClosed(CaseId caseId, boolean external) {}
