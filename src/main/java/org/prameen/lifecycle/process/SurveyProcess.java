package org.prameen.lifecycle.process;

import java.util.Set;

/** One person invited to answer; runs beside the case and ends with the collection. Names as in {@code bpmn/survey.bpmn}. */
public final class SurveyProcess {

    public static final String KEY = "SurveyProcess";

    public static final String START_RESPONDENT_INVITED = "StartEvent_RespondentInvited";
    public static final String ANSWER_SURVEY = "UserTask_AnswerSurvey";
    public static final String END_SURVEY_ANSWERED = "EndEvent_SurveyAnswered";
    public static final String BOUNDARY_COLLECTION_CLOSED = "BoundaryEvent_CollectionClosed";
    public static final String END_SURVEY_NOT_ANSWERED = "EndEvent_SurveyNotAnswered";
    public static final String BOUNDARY_RESPONDENT_REMOVED = "BoundaryEvent_RespondentRemoved";
    public static final String END_SURVEY_WITHDRAWN = "EndEvent_SurveyWithdrawn";

    public static final String MESSAGE_COLLECTION_CLOSED = "CollectionClosed";
    public static final String MESSAGE_RESPONDENT_REMOVED = "RespondentRemoved";

    /** Every variable this process knows; conditions and dates in the model may use no other. */
    public static final Set<ProcessVariable<?>> VARIABLES = Set.of(
            CaseVariables.CASE_ID,
            CaseVariables.ROUND_ID,
            CaseVariables.AGENCY_ID,
            CaseVariables.RESPONDENT_ID,
            CaseVariables.COLLECTION_CLOSES_AT);

    private SurveyProcess() {}
}
