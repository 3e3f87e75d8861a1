package org.prameen.workbook;

import org.prameen.shared.CaseId;

/** Something in the workbook of a case was entered, changed or taken away. */
public record WorkbookChanged(CaseId caseId, String code) {}
