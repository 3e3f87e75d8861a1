package org.prameen.lifecycle.process;

import java.util.Set;

/** Stage 3: the plan and its approval (document 002, lines 269-399). Names as in {@code bpmn/planning.bpmn}. */
public final class PlanningProcess {

    public static final String KEY = "PlanningProcess";

    public static final String START_PLANNING_STARTED = "StartEvent_PlanningStarted";
    public static final String PREPARE_PLAN = "UserTask_PreparePlan";
    public static final String APPROVE_PLAN = "UserTask_ApprovePlan";
    public static final String GATEWAY_PLAN_APPROVED = "Gateway_PlanApproved";
    public static final String REVISE_PLAN = "UserTask_RevisePlan";
    public static final String END_PLAN_APPROVED = "EndEvent_PlanApproved";

    /** Every variable this process knows; conditions and dates in the model may use no other. */
    public static final Set<ProcessVariable<?>> VARIABLES = Set.of(
            CaseVariables.CASE_ID,
            CaseVariables.ROUND_ID,
            CaseVariables.AGENCY_ID,
            CaseVariables.COLLECTION_OPENS_AT,
            CaseVariables.PLAN_APPROVED);

    private PlanningProcess() {}
}
