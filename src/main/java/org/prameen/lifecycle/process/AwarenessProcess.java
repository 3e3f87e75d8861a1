package org.prameen.lifecycle.process;

import java.util.Set;

/** Stage 1: survey of perception, briefing, trial (document 002, lines 244-257). Names as in {@code bpmn/awareness.bpmn}. */
public final class AwarenessProcess {

    public static final String KEY = "AwarenessProcess";

    public static final String START_AWARENESS_STARTED = "StartEvent_AwarenessStarted";
    public static final String SURVEY_PERCEPTION = "UserTask_SurveyPerception";
    public static final String BRIEF_STAFF = "UserTask_BriefStaff";
    public static final String TRY_OUT_ASSESSMENT = "UserTask_TryOutAssessment";
    public static final String END_AWARENESS_RAISED = "EndEvent_AwarenessRaised";

    /** Every variable this process knows; conditions and dates in the model may use no other. */
    public static final Set<ProcessVariable<?>> VARIABLES = Set.of(
            CaseVariables.CASE_ID, CaseVariables.ROUND_ID, CaseVariables.AGENCY_ID, CaseVariables.COLLECTION_OPENS_AT);

    private AwarenessProcess() {}
}
