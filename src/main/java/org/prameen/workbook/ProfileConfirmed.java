package org.prameen.workbook;

import org.prameen.shared.CaseId;

/** An agency confirmed what it says of itself. */
public record ProfileConfirmed(CaseId caseId) {}
