package org.prameen.casework;

import org.prameen.shared.CaseId;

/** A date of a case passed without what it was set for; told once. */
public record CaseFellBehind(CaseId caseId, Lateness what) {}
