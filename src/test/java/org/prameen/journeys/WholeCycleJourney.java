package org.prameen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Saen Suk assesses itself, from the launch of the March round to the public report and to an action that waits in the
 * September round. Nine people take part, each with the keys and buttons of their own screens.
 */
@BrowserJourney
class WholeCycleJourney {

    /** A year that no other journey plans rounds in. */
    private static final int FISCAL_YEAR = 2571;

    private static final LocalDateTime FEBRUARY = LocalDateTime.of(2028, 2, 1, 9, 0);
    private static final LocalDateTime FIRST_OF_MARCH = LocalDateTime.of(2028, 3, 1, 8, 30);
    private static final LocalDateTime AFTER_COLLECTION = LocalDateTime.of(2028, 3, 16, 9, 0);
    private static final LocalDateTime AUGUST = LocalDateTime.of(2028, 8, 1, 9, 0);
    private static final String AGENCY = "เทศบาลเมืองแสนสุข";
    private static final String MARCH = "LOCAL-HR-2571-MARCH-M-2001";
    private static final String SEPTEMBER = "LOCAL-HR-2571-SEPTEMBER-M-2001";
    private static final String ACTION = "อบรมคณะกรรมการสรรหาก่อนรอบหน้า";
    private static final String TALLIED = "C1.F4.I2";

    private Visitors visitors;
    private Visitor coordinator;
    private Visitor head;
    private String casePage;

    @BeforeEach
    void come(Visitors visitors) {
        this.visitors = visitors;
    }

    @Test
    void aRoundRunsFromItsLaunchToTheActionsOfTheNext(Days days) {
        days.goTo(FEBRUARY);
        launch();
        coordinator = visitors.person("somchai.saensuk");
        head = visitors.person("wanna.saensuk");
        raiseAwarenessAndGetReady();
        plan();
        days.goTo(FIRST_OF_MARCH);
        collect();
        days.goTo(AFTER_COLLECTION);
        analyseAndCheck();
        report();
        signAndCertify();
        planActions();
        everybodyReadsThePublicReport();
        days.goTo(AUGUST);
        launch();
        theNextRoundKnowsTheAction();
    }

    private void launch() {
        new RoundsPage(visitors.person("ladda.kotho")).plans(FISCAL_YEAR).launchesFor(AGENCY);
    }

    private void raiseAwarenessAndGetReady() {
        step("AwarenessProcess.UserTask_SurveyPerception");
        casePage = coordinator.follows(Words.of("lifecycle.toCase"));
        step("AwarenessProcess.UserTask_SurveyPerception");
        coordinator
                .fills("วันที่สำรวจ", "๑/๒/๒๕๗๑")
                .ticks("แบบสอบถาม")
                .fills("จำนวนผู้ให้ข้อมูล (คน)", "24")
                .ticks("เข้าใจบางส่วน")
                .fills("สรุปผลการสำรวจ", "ยังไม่คุ้นกับการประเมินตนเอง")
                .findsNoBarrier();
        new StepPage(coordinator).submits();
        step("AwarenessProcess.UserTask_BriefStaff").isNotNeeded("ชี้แจงในการประชุมประจำเดือนแล้ว");
        step("AwarenessProcess.UserTask_TryOutAssessment").isNotNeeded("ทดลองแล้วในรอบก่อน");
        step("ReadinessProcess.UserTask_StudyStaffState").isNotNeeded("บุคลากรชุดเดิม");
        step("ReadinessProcess.UserTask_ChooseLearningMethods").isNotNeeded("ใช้คู่มือของรอบก่อน");
        step("ReadinessProcess.UserTask_ExplainMethods").isNotNeeded("ไม่มีวิธีใหม่ให้ชี้แจง");
    }

    private void plan() {
        coordinator.inbox().opensOfGroup(MARCH, "PlanningProcess.UserTask_PreparePlan");
        PlanPage plan = new PlanPage(coordinator)
                .writesObjectives("พัฒนางานบุคคลของเทศบาล")
                .takesTheMethodOfTheHandbook();
        for (String code : List.of("O", "C4", "C3", "C2", "C1.F5", "C1.F3", "C1.F2", "C1.F1")) {
            plan.leavesOut(code, "ไม่มีกิจกรรมนี้ในช่วงที่ประเมิน");
        }
        plan.makesResponsible("สมชาย ใจประเมิน");
        coordinator.findsNoBarrier();
        plan.submits();
        head.inbox().opensOfGroup(MARCH, "PlanningProcess.UserTask_ApprovePlan");
        head.findsNoBarrier().presses(Words.of("planning.approve")).isAt("inbox");
        coordinator.opens(casePage).sees(Words.of("casework.stage.COLLECTION"));
    }

    private void collect() {
        coordinator.opens(casePage + "/tally?form=" + TALLIED);
        new TallyPage(coordinator).states(2, 8).entersForEveryItem(List.of("1", "5", "3", "-", "๑"), 10);
        coordinator.findsNoBarrier();
        answer("nida.saensuk", "2");
        answer("kanya.saensuk", "5");
        coordinator.inbox().opensOfGroup(MARCH, "CollectionProcess.UserTask_CloseCollection");
        coordinator.findsNoBarrier().presses(Words.of("answering.collection.close"));
        coordinator.pressesInDialog(Words.of("answering.collection.close.go"));
        coordinator.isAt("inbox");
    }

    private void answer(String respondent, String key) {
        Visitor visitor = visitors.person(respondent);
        visitor.inbox().opensOwn(MARCH, "SurveyProcess.UserTask_AnswerSurvey");
        new SheetOnScreen(visitor).answersEverythingLeft(key);
        visitor.findsNoBarrier();
        new SheetOnScreen(visitor).submits();
    }

    private void analyseAndCheck() {
        coordinator.inbox().opensOfGroup(MARCH, "AnalysisProcess.UserTask_AnalyseResults");
        coordinator.sees("3.50").findsNoBarrier();
        coordinator.page().locator(".rs-discussion textarea").fill("การสรรหายังต้องปรับปรุง");
        coordinator.sees(Words.of("results.discussion.savedNow", "09:00"));
        coordinator.presses(Words.of("results.submit")).isAt("inbox");
        Visitor member = visitors.person("prasit.saensuk");
        member.inbox().opensOfGroup(MARCH, "AnalysisProcess.UserTask_CheckResults");
        member.sees("สมชาย ใจประเมิน").findsNoBarrier();
        member.presses(Words.of("results.accept")).isAt("inbox");
    }

    private void report() {
        coordinator.inbox().opensOfGroup(MARCH, "ReportingProcess.UserTask_WriteFullReport");
        coordinator.findsNoBarrier().presses(Words.of("reporting.full.issue")).confirms();
        coordinator.isAt("inbox");
        coordinator.inbox().opensOfGroup(MARCH, "ReportingProcess.UserTask_IssueShortReport");
        coordinator.findsNoBarrier().presses(Words.of("reporting.short.issue")).confirms();
        coordinator.isAt("inbox");
        head.inbox().opensOfGroup(MARCH, "ReportingProcess.UserTask_ReleaseShortReport");
        head.findsNoBarrier().presses(Words.of("reporting.release")).confirms();
        head.isAt("inbox");
    }

    private void signAndCertify() {
        Visitor mayor = visitors.person("thongchai.saensuk");
        mayor.inbox().opensOfGroup(MARCH, "RouteProcess.UserTask_SignSubmission");
        mayor.findsNoBarrier().presses(Words.of("review.sign.do"));
        mayor.pressesInDialog(Words.of("review.decide.sign"));
        mayor.isAt("inbox");
        approve("rattana.mun20");
        approve("ladda.kotho");
    }

    private void approve(String username) {
        Visitor reviewer = visitors.person(username);
        reviewer.inbox().opensOfGroup(MARCH, "RouteProcess.UserTask_ReviewSubmission");
        reviewer.findsNoBarrier().presses(Words.of("review.decide.approve"));
        reviewer.pressesInDialog(Words.of("review.decide.approve"));
    }

    private void planActions() {
        Visitor manager = visitors.person("siri.saensuk");
        manager.inbox().opensOfGroup(MARCH, "UseOfResultsProcess.UserTask_PlanImprovement");
        manager.findsNoBarrier();
        manager.page().locator(".im-weak vaadin-button").first().click();
        manager.rests()
                .fills(Words.of("improvement.title"), ACTION)
                .chooses(Words.of("improvement.kind"), Words.of("improvement.kind.ORGANISATION"))
                .fills(Words.of("improvement.owner"), "กองการเจ้าหน้าที่")
                .chooses(Words.of("improvement.quarter"), Words.of("improvement.quarter.of", "4", "2571"));
        manager.pressesInDialog(Words.of("improvement.add"));
        manager.sees(ACTION).presses(Words.of("improvement.finish")).isAt("inbox");
        coordinator.opens(casePage).sees(Words.of("lifecycle.closed")).findsNoBarrier();
    }

    private void everybodyReadsThePublicReport() {
        Visitor citizen = visitors.somebody().reads("public");
        citizen.findsNoBarrier();
        citizen.page().getByText(AGENCY).first().click();
        citizen.sees(Words.of("reporting.short.inBrief"))
                .doesNotSee("นิดา")
                .needsNoSidewaysScrolling()
                .findsNoBarrier();
        assertThat(citizen.page().url()).contains("/public/");
    }

    private void theNextRoundKnowsTheAction() {
        coordinator.inbox().opensOfGroup(SEPTEMBER, "AwarenessProcess.UserTask_SurveyPerception");
        String next = coordinator.follows(Words.of("lifecycle.toCase"));
        assertThat(next).isNotEqualTo(casePage);
        coordinator.opens(next + "/actions").sees(ACTION).sees(Words.of("improvement.found", "รอบมีนาคม 2571"));
    }

    private StepPage step(String task) {
        coordinator.inbox().opensOfGroup(MARCH, task);
        return new StepPage(coordinator);
    }
}
