package org.prameen.lifecycle.bridge;

import java.util.Map;
import org.prameen.answering.AnswersCorrected;
import org.prameen.answering.CollectionClosed;
import org.prameen.answering.RespondentInvited;
import org.prameen.answering.RespondentRemoved;
import org.prameen.answering.SheetSubmitted;
import org.prameen.answering.TrialFinished;
import org.prameen.lifecycle.process.AnalysisProcess;
import org.prameen.lifecycle.process.AwarenessProcess;
import org.prameen.lifecycle.process.CollectionProcess;
import org.prameen.lifecycle.process.SurveyProcess;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What answering tells the processes. */
@Component
class AnsweringEvents {

    private final CaseProcesses processes;

    AnsweringEvents(CaseProcesses processes) {
        this.processes = processes;
    }

    @EventListener
    void on(TrialFinished event) {
        processes.complete(event.caseId(), Map.of(), AwarenessProcess.TRY_OUT_ASSESSMENT);
    }

    @EventListener
    void on(RespondentInvited event) {
        processes.startSurvey(event.caseId(), event.personId());
    }

    @EventListener
    void on(RespondentRemoved event) {
        processes.tellSurvey(event.caseId(), event.personId(), SurveyProcess.MESSAGE_RESPONDENT_REMOVED);
    }

    @EventListener
    void on(SheetSubmitted event) {
        processes.completeOwn(event.caseId(), event.personId(), SurveyProcess.ANSWER_SURVEY);
    }

    @EventListener
    void on(CollectionClosed event) {
        processes.tellSurveys(event.caseId(), SurveyProcess.MESSAGE_COLLECTION_CLOSED);
        processes.complete(event.caseId(), Map.of(), CollectionProcess.CLOSE_COLLECTION);
    }

    @EventListener
    void on(AnswersCorrected event) {
        processes.complete(event.caseId(), Map.of(), AnalysisProcess.CORRECT_ANSWERS);
    }
}
