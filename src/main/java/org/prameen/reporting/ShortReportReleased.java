package org.prameen.reporting;

import org.prameen.shared.CaseId;

/** The short report of a case can be read by everybody. */
public record ShortReportReleased(CaseId caseId) {}
