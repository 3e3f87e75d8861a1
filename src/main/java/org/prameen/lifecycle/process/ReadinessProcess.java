package org.prameen.lifecycle.process;

import java.util.Set;

/** Stage 2: state of the staff, way of learning (document 002, lines 258-267). Names as in {@code bpmn/readiness.bpmn}. */
public final class ReadinessProcess {

    public static final String KEY = "ReadinessProcess";

    public static final String START_READINESS_STARTED = "StartEvent_ReadinessStarted";
    public static final String STUDY_STAFF_STATE = "UserTask_StudyStaffState";
    public static final String CHOOSE_LEARNING_METHODS = "UserTask_ChooseLearningMethods";
    public static final String EXPLAIN_METHODS = "UserTask_ExplainMethods";
    public static final String END_READINESS_PREPARED = "EndEvent_ReadinessPrepared";

    /** Every variable this process knows; conditions and dates in the model may use no other. */
    public static final Set<ProcessVariable<?>> VARIABLES = Set.of(
            CaseVariables.CASE_ID, CaseVariables.ROUND_ID, CaseVariables.AGENCY_ID, CaseVariables.COLLECTION_OPENS_AT);

    private ReadinessProcess() {}
}
