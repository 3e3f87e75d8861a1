package org.prameen.lifecycle.process;

import java.util.Set;

/** Stage 6: the report goes from body to body as the route of the organisation type says (document 002, lines 307-391). Names as in {@code bpmn/route.bpmn}. */
public final class RouteProcess {

    public static final String KEY = "RouteProcess";

    public static final String START_REPORT_READY = "StartEvent_ReportReady";
    public static final String FIND_NEXT_BODY = "ServiceTask_FindNextBody";
    public static final String GATEWAY_ANOTHER_BODY_ON_ROUTE = "Gateway_AnotherBodyOnRoute";
    public static final String RECEIVE_REPORT = "UserTask_ReceiveReport";
    public static final String END_ROUTE_FINISHED = "EndEvent_RouteFinished";

    /** Every variable this process knows; conditions and dates in the model may use no other. */
    public static final Set<ProcessVariable<?>> VARIABLES = Set.of(
            CaseVariables.CASE_ID,
            CaseVariables.ROUND_ID,
            CaseVariables.AGENCY_ID,
            CaseVariables.ROUTE_POSITION,
            CaseVariables.ROUTE_BODY_ID,
            CaseVariables.ROUTE_GROUP,
            CaseVariables.ROUTE_DUE_AT,
            CaseVariables.ROUTE_STEPS_LEFT);

    private RouteProcess() {}
}
