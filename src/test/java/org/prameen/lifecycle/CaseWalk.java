package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.answering.AnswerSheets;
import org.prameen.answering.Answering;
import org.prameen.answering.Collecting;
import org.prameen.answering.Corrections;
import org.prameen.answering.SheetKind;
import org.prameen.answering.Trials;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.casework.Stage;
import org.prameen.improvement.Actions;
import org.prameen.lifecycle.persistence.WorkItemRows;
import org.prameen.lifecycle.process.AnalysisProcess;
import org.prameen.lifecycle.process.RouteProcess;
import org.prameen.lifecycle.process.SurveyProcess;
import org.prameen.planning.Planned;
import org.prameen.planning.Plans;
import org.prameen.reporting.FullReports;
import org.prameen.reporting.ShortReports;
import org.prameen.results.Checking;
import org.prameen.results.Results;
import org.prameen.review.Reviews;
import org.prameen.review.Submissions;
import org.prameen.round.Dates;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

/** One case of an agency of its own, and the steps that lead it on; tests of whole cases start from here. */
abstract class CaseWalk {

    static final String FORM = "C1.F4.I2";
    static final String ITEM = FORM + ".Q1";

    @Autowired
    World world;

    @Autowired
    Planned planned;

    @Autowired
    Jobs jobs;

    @Autowired
    MovableClock clock;

    @Autowired
    WorkItemRows items;

    @Autowired
    FormTasks forms;

    @Autowired
    Cases cases;

    @Autowired
    Rounds rounds;

    @Autowired
    Plans plans;

    @Autowired
    Trials trials;

    @Autowired
    Collecting collecting;

    @Autowired
    AnswerSheets sheets;

    @Autowired
    Answering answering;

    @Autowired
    Results results;

    @Autowired
    Checking checking;

    @Autowired
    Corrections corrections;

    @Autowired
    FullReports fullReports;

    @Autowired
    ShortReports shortReports;

    @Autowired
    Submissions submissions;

    @Autowired
    Reviews reviews;

    @Autowired
    Actions actions;

    Agency agency;
    CaseId id;
    Dates dates;

    @BeforeEach
    void openCase() {
        agency = world.agency();
        id = world.open(agency);
        dates = AsSystem.call(() -> rounds.get(cases.get(id).round())).dates();
    }

    @AfterEach
    void putClockBack() {
        clock.set(MovableClock.START);
    }

    void toApprovedPlan() {
        leaveOut(6);
        planned.approve(agency, id, List.of(), "-");
    }

    void toCollection() {
        toApprovedPlan();
        jobs.moveTo(dates.collectionOpensAt().plusSeconds(3600), id);
    }

    void toReports() {
        world.as(agency.coordinator(), () -> results.finishAnalysis(id));
        assertThat(open()).containsExactly(AnalysisProcess.CHECK_RESULTS);
        world.as(agency.committeeMember(), () -> checking.accept(id));
    }

    void report() {
        world.as(agency.coordinator(), () -> fullReports.issue(id));
        world.as(agency.coordinator(), () -> shortReports.issue(id));
        world.as(agency.headOfHr(), () -> shortReports.release(id));
        assertThat(open()).containsExactly(RouteProcess.SIGN_SUBMISSION);
    }

    /** One respondent has answered, and both reports are out. */
    void toTheSignature() {
        toCollection();
        answer(agency.respondent());
        world.as(agency.coordinator(), () -> collecting.close(id));
        toReports();
        report();
    }

    void sign() {
        world.as(head(), () -> submissions.sign(id));
    }

    /** The agency wants to change what it signed. */
    void takeBack() {
        world.as(agency.coordinator(), () -> submissions.withdraw(id, Set.of(FORM), "นับผิดหนึ่งคน"));
    }

    /** Somebody at the head of the agency who had no part in the case. */
    PersonId head() {
        return agency.person(Role.AGENCY_HEAD);
    }

    void certify() {
        world.as(province(), () -> reviews.approve(id));
        world.as(nation(), () -> reviews.approve(id));
    }

    PersonId province() {
        return world.person(Role.PROVINCIAL_REVIEWER, "MUN-20");
    }

    PersonId nation() {
        return world.person(Role.NATIONAL_OFFICER, "KOTHO");
    }

    void leaveOut(int times) {
        for (int step = 0; step < times; step++) {
            String task = items.open(id).get(0).taskId();
            world.as(agency.coordinator(), () -> forms.notNeeded(task, "ทำแล้วในรอบก่อน"));
        }
    }

    void answer(PersonId person) {
        world.as(person, () -> {
            answering.answer(id, SheetKind.COUNTED, ITEM, "4", 0);
            sheets.submit(id, SheetKind.COUNTED);
        });
    }

    List<String> open() {
        return items.open(id).stream().map(WorkItem::element).toList();
    }

    long surveys() {
        return open().stream().filter(SurveyProcess.ANSWER_SURVEY::equals).count();
    }

    int surveysOf(PersonId person) {
        return items.open(id, SurveyProcess.ANSWER_SURVEY, person).size();
    }

    Stage stage() {
        return theCase().stage();
    }

    Case theCase() {
        return AsSystem.call(() -> cases.get(id));
    }
}
