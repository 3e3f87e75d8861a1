package org.prameen.lifecycle.process;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** One agency in one round: the seven stages, called one after the other. Names as in {@code bpmn/assessment-case.bpmn}. */
public final class AssessmentCaseProcess {

    public static final String KEY = "AssessmentCaseProcess";

    public static final String START_CASE_OPENED = "StartEvent_CaseOpened";
    public static final String GATEWAY_FILLED_IN_TOGETHER = "Gateway_FilledInTogether";
    public static final String FILL_IN_WORKBOOK = "CallActivity_FillInWorkbook";
    public static final String RAISE_AWARENESS = "CallActivity_RaiseAwareness";
    public static final String PREPARE_READINESS = "CallActivity_PrepareReadiness";
    public static final String PLAN_ASSESSMENT = "CallActivity_PlanAssessment";
    public static final String COLLECT_ANSWERS = "CallActivity_CollectAnswers";
    public static final String ANALYSE_RESULTS = "CallActivity_AnalyseResults";
    public static final String REPORT_RESULTS = "CallActivity_ReportResults";
    public static final String CERTIFY_SUBMISSION = "CallActivity_CertifySubmission";
    public static final String FOLLOW_UP = "SubProcess_FollowUp";
    public static final String START_FOLLOW_UP_STARTED = "StartEvent_FollowUpStarted";
    public static final String USE_RESULTS = "CallActivity_UseResults";
    public static final String END_RESULTS_USED = "EndEvent_ResultsUsed";
    public static final String BOUNDARY_SUBMISSION_CHANGED = "BoundaryEvent_SubmissionChanged";
    public static final String CERTIFY_AGAIN = "CallActivity_CertifyAgain";
    public static final String END_REVIEW_REPEATED = "EndEvent_ReviewRepeated";
    public static final String START_SUBMISSION_REOPENED = "StartEvent_SubmissionReopened";
    public static final String CERTIFY_REOPENED = "CallActivity_CertifyReopened";
    public static final String CLOSE_CASE = "ServiceTask_CloseCase";
    public static final String END_CASE_CLOSED = "EndEvent_CaseClosed";

    public static final String MESSAGE_SUBMISSION_CHANGED = "SubmissionChanged";
    public static final String MESSAGE_SUBMISSION_REOPENED = "SubmissionReopened";

    /** Every variable this process knows; conditions and dates in the model may use no other. */
    public static final Set<ProcessVariable<?>> VARIABLES = Set.of(
            CaseVariables.CASE_ID,
            CaseVariables.ROUND_ID,
            CaseVariables.AGENCY_ID,
            CaseVariables.FILLED_TOGETHER,
            CaseVariables.PROFILE_ASKED,
            CaseVariables.COLLECTION_OPENS_AT,
            CaseVariables.COLLECTION_REMINDER_AT,
            CaseVariables.COLLECTION_CLOSES_AT,
            CaseVariables.REPORT_REMINDER_AT,
            CaseVariables.REPORT_DUE_AT);

    /** The stage, 1 to 7 as people see it, that each part belongs to; being certified begins none of its own. */
    public static final Map<String, Integer> STAGES = Map.ofEntries(
            entry(FILL_IN_WORKBOOK, 4),
            entry(RAISE_AWARENESS, 1),
            entry(PREPARE_READINESS, 2),
            entry(PLAN_ASSESSMENT, 3),
            entry(COLLECT_ANSWERS, 4),
            entry(ANALYSE_RESULTS, 5),
            entry(REPORT_RESULTS, 6),
            entry(CERTIFY_SUBMISSION, 6),
            entry(USE_RESULTS, 7),
            entry(CERTIFY_AGAIN, 7),
            entry(CERTIFY_REOPENED, 7));

    private AssessmentCaseProcess() {}
}
