package org.prameen.lifecycle.process;

import java.util.Set;

/** Stage 7: weak points become actions (document 002, lines 440-448). Names as in {@code bpmn/use-of-results.bpmn}. */
public final class UseOfResultsProcess {

    public static final String KEY = "UseOfResultsProcess";

    public static final String START_USE_OF_RESULTS_STARTED = "StartEvent_UseOfResultsStarted";
    public static final String PLAN_IMPROVEMENT = "UserTask_PlanImprovement";
    public static final String END_IMPROVEMENT_PLANNED = "EndEvent_ImprovementPlanned";

    /** Every variable this process knows; conditions and dates in the model may use no other. */
    public static final Set<ProcessVariable<?>> VARIABLES =
            Set.of(CaseVariables.CASE_ID, CaseVariables.ROUND_ID, CaseVariables.AGENCY_ID);

    private UseOfResultsProcess() {}
}
