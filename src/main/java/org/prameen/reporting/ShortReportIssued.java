package org.prameen.reporting;

import org.prameen.shared.CaseId;

/** The short report of a case was drawn from the full one and archived. */
public record ShortReportIssued(CaseId caseId) {}
