package org.prameen.lifecycle.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.prameen.lifecycle.process.CaseVariables.CASE_ID;
import static org.prameen.lifecycle.process.CaseVariables.RESPONDENT_ID;
import static org.prameen.lifecycle.process.PathEngine.CASE;
import static org.prameen.lifecycle.process.PathEngine.CLOSES;
import static org.prameen.lifecycle.process.PathEngine.RESPONDENT;
import static org.prameen.lifecycle.process.PathEngine.date;
import static org.prameen.lifecycle.process.SurveyProcess.ANSWER_SURVEY;
import static org.prameen.lifecycle.process.SurveyProcess.BOUNDARY_COLLECTION_CLOSED;
import static org.prameen.lifecycle.process.SurveyProcess.BOUNDARY_RESPONDENT_REMOVED;
import static org.prameen.lifecycle.process.SurveyProcess.END_SURVEY_ANSWERED;
import static org.prameen.lifecycle.process.SurveyProcess.END_SURVEY_NOT_ANSWERED;
import static org.prameen.lifecycle.process.SurveyProcess.END_SURVEY_WITHDRAWN;
import static org.prameen.lifecycle.process.SurveyProcess.MESSAGE_COLLECTION_CLOSED;
import static org.prameen.lifecycle.process.SurveyProcess.MESSAGE_RESPONDENT_REMOVED;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One respondent: answers, is overtaken by the close, or is taken off the list. */
@Deployment(resources = "bpmn/survey.bpmn")
class SurveyPathTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = PathEngine.coveringAllOf(SurveyProcess.KEY);

    @RegisterExtension
    final PathEngine engine = new PathEngine();

    @Test
    void answeredSurveyEnds() {
        ProcessInstance survey = engine.start(SurveyProcess.KEY);
        assertThat(survey).isWaitingAtExactly(ANSWER_SURVEY);
        assertThat(task())
                .isAssignedTo(RESPONDENT.toString())
                .hasDueDate(date(CLOSES))
                .hasFormKey("view:answering");

        complete(task());

        assertThat(survey).isEnded().hasPassedInOrder(ANSWER_SURVEY, END_SURVEY_ANSWERED);
        assertThat(survey).hasNotPassed(END_SURVEY_NOT_ANSWERED, END_SURVEY_WITHDRAWN);
    }

    @Test
    void surveyEndsUnansweredWhenCollectionIsClosed() {
        ProcessInstance survey = engine.start(SurveyProcess.KEY);

        runtimeService()
                .createMessageCorrelation(MESSAGE_COLLECTION_CLOSED)
                .processInstanceVariableEquals(CASE_ID.name(), CASE.toString())
                .correlateAll();

        assertThat(survey).isEnded().hasPassedInOrder(BOUNDARY_COLLECTION_CLOSED, END_SURVEY_NOT_ANSWERED);
        assertThat(survey).hasNotPassed(END_SURVEY_ANSWERED, END_SURVEY_WITHDRAWN);
    }

    @Test
    void removedRespondentIsFreed() {
        ProcessInstance survey = engine.start(SurveyProcess.KEY);

        runtimeService()
                .createMessageCorrelation(MESSAGE_RESPONDENT_REMOVED)
                .processInstanceVariableEquals(CASE_ID.name(), CASE.toString())
                .processInstanceVariableEquals(RESPONDENT_ID.name(), RESPONDENT.toString())
                .correlate();

        assertThat(survey).isEnded().hasPassedInOrder(BOUNDARY_RESPONDENT_REMOVED, END_SURVEY_WITHDRAWN);
        assertThat(survey).hasNotPassed(END_SURVEY_ANSWERED, END_SURVEY_NOT_ANSWERED);
    }
}
