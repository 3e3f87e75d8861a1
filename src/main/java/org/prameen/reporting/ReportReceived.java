package org.prameen.reporting;

import org.prameen.shared.CaseId;

/** The body whose turn it was has taken the report in hand. */
public record ReportReceived(CaseId caseId) {}
