package org.prameen.lifecycle.process;

import java.util.Set;

/**
 * An agency evaluated from outside (document 002, lines 152-162): appointed, evaluated, confirmed. Names as in
 * {@code bpmn/external-evaluation.bpmn}.
 */
public final class ExternalEvaluationProcess {

    public static final String KEY = "ExternalEvaluationProcess";

    public static final String START_EVALUATION_OPENED = "StartEvent_EvaluationOpened";
    public static final String APPOINT_EVALUATORS = "UserTask_AppointEvaluators";
    public static final String OPEN_COLLECTION = "ServiceTask_OpenCollection";
    public static final String CATCH_EVALUATION_HANDED_IN = "IntermediateCatchEvent_EvaluationHandedIn";
    public static final String CONFIRM_EVALUATION = "UserTask_ConfirmEvaluation";
    public static final String COMPUTE_RESULTS = "ServiceTask_ComputeResults";
    public static final String CLOSE_CASE = "ServiceTask_CloseCase";
    public static final String END_EVALUATION_CLOSED = "EndEvent_EvaluationClosed";

    public static final String MESSAGE_EVALUATION_HANDED_IN = "EvaluationHandedIn";

    /** Every variable this process knows; the group is that of the body which opened the evaluation. */
    public static final Set<ProcessVariable<?>> VARIABLES = Set.of(
            CaseVariables.CASE_ID,
            CaseVariables.ROUND_ID,
            CaseVariables.AGENCY_ID,
            CaseVariables.ROUTE_GROUP,
            CaseVariables.COLLECTION_CLOSES_AT);

    private ExternalEvaluationProcess() {}
}
