package org.prameen.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.lifecycle.process.AnalysisProcess;
import org.prameen.lifecycle.process.AwarenessProcess;
import org.prameen.lifecycle.process.CollectionProcess;
import org.prameen.lifecycle.process.PlanningProcess;
import org.prameen.lifecycle.process.ReadinessProcess;
import org.prameen.lifecycle.process.ReportingProcess;
import org.prameen.lifecycle.process.RouteProcess;
import org.prameen.lifecycle.process.UseOfResultsProcess;
import org.prameen.lifecycle.process.WorkbookProcess;

/** The steps that people take, in the order in which they usually follow each other. */
final class NextSteps {

    private record Step(String process, String element) {
        String key() {
            return "process." + process + "." + element;
        }
    }

    private static final List<Step> ORDER = List.of(
            new Step(AwarenessProcess.KEY, AwarenessProcess.SURVEY_PERCEPTION),
            new Step(AwarenessProcess.KEY, AwarenessProcess.BRIEF_STAFF),
            new Step(AwarenessProcess.KEY, AwarenessProcess.TRY_OUT_ASSESSMENT),
            new Step(ReadinessProcess.KEY, ReadinessProcess.STUDY_STAFF_STATE),
            new Step(ReadinessProcess.KEY, ReadinessProcess.CHOOSE_LEARNING_METHODS),
            new Step(ReadinessProcess.KEY, ReadinessProcess.EXPLAIN_METHODS),
            new Step(PlanningProcess.KEY, PlanningProcess.PREPARE_PLAN),
            new Step(PlanningProcess.KEY, PlanningProcess.APPROVE_PLAN),
            new Step(CollectionProcess.KEY, CollectionProcess.OPEN_COLLECTION),
            new Step(CollectionProcess.KEY, CollectionProcess.CLOSE_COLLECTION),
            new Step(AnalysisProcess.KEY, AnalysisProcess.ANALYSE_RESULTS),
            new Step(AnalysisProcess.KEY, AnalysisProcess.CHECK_RESULTS),
            new Step(ReportingProcess.KEY, ReportingProcess.WRITE_FULL_REPORT),
            new Step(ReportingProcess.KEY, ReportingProcess.ISSUE_SHORT_REPORT),
            new Step(ReportingProcess.KEY, ReportingProcess.RELEASE_SHORT_REPORT),
            new Step(RouteProcess.KEY, RouteProcess.SIGN_SUBMISSION),
            new Step(RouteProcess.KEY, RouteProcess.REVIEW_SUBMISSION),
            new Step(UseOfResultsProcess.KEY, UseOfResultsProcess.PLAN_IMPROVEMENT));

    /** Steps that lead elsewhere: what was refused is done again and shown again, and a workbook is signed at once. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            WorkbookProcess.FILL_IN_WORKBOOK, RouteProcess.SIGN_SUBMISSION,
            PlanningProcess.REVISE_PLAN, PlanningProcess.APPROVE_PLAN,
            AnalysisProcess.CORRECT_ANSWERS, AnalysisProcess.ANALYSE_RESULTS,
            RouteProcess.CORRECT_RETURNED, RouteProcess.SIGN_SUBMISSION);

    private NextSteps() {}

    /** Message key of the step that usually follows; empty after the last one. */
    static Optional<String> after(String element) {
        Optional<Step> elsewhere = Optional.ofNullable(ELSEWHERE.get(element))
                .map(NextSteps::index)
                .map(ORDER::get);
        int next = index(element) + 1;
        return elsewhere
                .or(() -> next > 0 && next < ORDER.size() ? Optional.of(ORDER.get(next)) : Optional.empty())
                .map(Step::key);
    }

    /** The step for which a case waits until its day comes. */
    static String whenCollectionOpens() {
        return ORDER.get(index(CollectionProcess.OPEN_COLLECTION)).key();
    }

    private static int index(String element) {
        for (int i = 0; i < ORDER.size(); i++) {
            if (ORDER.get(i).element().equals(element)) {
                return i;
            }
        }
        return -1;
    }
}
