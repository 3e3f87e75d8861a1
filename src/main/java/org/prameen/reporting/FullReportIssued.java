package org.prameen.reporting;

import org.prameen.shared.CaseId;

/** The full report of a case was issued and archived. */
public record FullReportIssued(CaseId caseId) {}
