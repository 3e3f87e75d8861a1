package org.prameen.answering;

import org.prameen.shared.CaseId;

/** After the results were returned a form can be answered again. @param indicator its code */
public record FormReopened(CaseId caseId, String indicator) {}
