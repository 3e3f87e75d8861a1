package org.prameen.planning;

import org.prameen.shared.CaseId;

/** After approval an indicator was taken in or out; answers are kept, results have to follow. */
public record SelectionChanged(CaseId caseId, String indicator, boolean selected) {}
