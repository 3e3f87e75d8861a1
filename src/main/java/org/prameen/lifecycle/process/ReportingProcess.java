package org.prameen.lifecycle.process;

import java.util.Set;

/** Stage 6: full report, short report and its release (document 002, lines 426-439). Names as in {@code bpmn/reporting.bpmn}. */
public final class ReportingProcess {

    public static final String KEY = "ReportingProcess";

    public static final String START_REPORTING_STARTED = "StartEvent_ReportingStarted";
    public static final String PRODUCE_REPORTS = "SubProcess_ProduceReports";
    public static final String START_WRITING_STARTED = "StartEvent_WritingStarted";
    public static final String WRITE_FULL_REPORT = "UserTask_WriteFullReport";
    public static final String ISSUE_SHORT_REPORT = "UserTask_IssueShortReport";
    public static final String RELEASE_SHORT_REPORT = "UserTask_ReleaseShortReport";
    public static final String END_SHORT_REPORT_RELEASED = "EndEvent_ShortReportReleased";
    public static final String END_REPORTS_PRODUCED = "EndEvent_ReportsProduced";
    public static final String BOUNDARY_REPORT_REMINDER_DUE = "BoundaryEvent_ReportReminderDue";
    public static final String REMIND_REPORT = "ServiceTask_RemindReport";
    public static final String END_REPORT_REMINDER_SENT = "EndEvent_ReportReminderSent";
    public static final String BOUNDARY_REPORT_OVERDUE = "BoundaryEvent_ReportOverdue";
    public static final String MARK_REPORT_LATE = "ServiceTask_MarkReportLate";
    public static final String END_REPORT_MARKED_LATE = "EndEvent_ReportMarkedLate";

    /** Every variable this process knows; conditions and dates in the model may use no other. */
    public static final Set<ProcessVariable<?>> VARIABLES = Set.of(
            CaseVariables.CASE_ID,
            CaseVariables.ROUND_ID,
            CaseVariables.AGENCY_ID,
            CaseVariables.REPORT_REMINDER_AT,
            CaseVariables.REPORT_DUE_AT);

    private ReportingProcess() {}
}
