package org.prameen.workbook;

import org.prameen.shared.CaseId;

/** A workbook was handed to the head of the agency. */
public record WorkbookFinished(CaseId caseId) {}
