package org.prameen.lifecycle.process;

import java.util.Set;

/** Stage 6: the head of the agency signs, then body after body decides, as the route of the organisation type says (document 002, lines 307-391). Names as in {@code bpmn/route.bpmn}. */
public final class RouteProcess {

    public static final String KEY = "RouteProcess";

    public static final String START_REPORT_READY = "StartEvent_ReportReady";
    public static final String SIGN_AND_REVIEW = "SubProcess_SignAndReview";
    public static final String START_REVIEW_STARTED = "StartEvent_ReviewStarted";
    public static final String FIND_TURN = "ServiceTask_FindTurn";
    public static final String GATEWAY_WHOSE_TURN = "Gateway_WhoseTurn";
    public static final String SIGN_SUBMISSION = "UserTask_SignSubmission";
    public static final String RENEW_REPORTS = "ServiceTask_RenewReports";
    public static final String FIND_NEXT_BODY = "ServiceTask_FindNextBody";
    public static final String GATEWAY_ANOTHER_BODY_ON_ROUTE = "Gateway_AnotherBodyOnRoute";
    public static final String REVIEW_SUBMISSION = "UserTask_ReviewSubmission";
    public static final String GATEWAY_WHICH_DECISION = "Gateway_WhichDecision";
    public static final String CORRECT_RETURNED = "UserTask_CorrectReturned";
    public static final String END_SUBMISSION_CERTIFIED = "EndEvent_SubmissionCertified";
    public static final String END_NOT_CERTIFIED = "EndEvent_NotCertified";
    public static final String BOUNDARY_SUBMISSION_CHANGED = "BoundaryEvent_SubmissionChanged";
    public static final String END_REVIEW_FINISHED = "EndEvent_ReviewFinished";

    public static final String MESSAGE_SUBMISSION_CHANGED = "SubmissionChanged";

    /** Every variable this process knows; conditions and dates in the model may use no other. */
    public static final Set<ProcessVariable<?>> VARIABLES = Set.of(
            CaseVariables.CASE_ID,
            CaseVariables.ROUND_ID,
            CaseVariables.AGENCY_ID,
            CaseVariables.TURN_OF_AGENCY,
            CaseVariables.TURN_OF_BODY,
            CaseVariables.ROUTE_POSITION,
            CaseVariables.ROUTE_BODY_ID,
            CaseVariables.ROUTE_GROUP,
            CaseVariables.ROUTE_DUE_AT,
            CaseVariables.ROUTE_STEPS_LEFT,
            CaseVariables.SUBMISSION_APPROVED,
            CaseVariables.SUBMISSION_RETURNED);

    private RouteProcess() {}
}
