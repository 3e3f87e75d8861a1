package org.prameen.lifecycle.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.prameen.lifecycle.process.PathEngine.AGENCY;
import static org.prameen.lifecycle.process.PathEngine.REPORT_DUE;
import static org.prameen.lifecycle.process.PathEngine.REPORT_REMINDS;
import static org.prameen.lifecycle.process.PathEngine.date;
import static org.prameen.lifecycle.process.ReportingProcess.BOUNDARY_REPORT_OVERDUE;
import static org.prameen.lifecycle.process.ReportingProcess.BOUNDARY_REPORT_REMINDER_DUE;
import static org.prameen.lifecycle.process.ReportingProcess.END_REPORTS_PRODUCED;
import static org.prameen.lifecycle.process.ReportingProcess.END_REPORT_MARKED_LATE;
import static org.prameen.lifecycle.process.ReportingProcess.END_REPORT_REMINDER_SENT;
import static org.prameen.lifecycle.process.ReportingProcess.ISSUE_SHORT_REPORT;
import static org.prameen.lifecycle.process.ReportingProcess.MARK_REPORT_LATE;
import static org.prameen.lifecycle.process.ReportingProcess.RELEASE_SHORT_REPORT;
import static org.prameen.lifecycle.process.ReportingProcess.REMIND_REPORT;
import static org.prameen.lifecycle.process.ReportingProcess.WRITE_FULL_REPORT;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Stage 6: the reports are written in time, after a reminder, or late. */
@Deployment(resources = "bpmn/reporting.bpmn")
class ReportingPathTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = PathEngine.coveringAllOf(ReportingProcess.KEY);

    @RegisterExtension
    final PathEngine engine = new PathEngine();

    @BeforeEach
    void registerDelegates() {
        engine.delegate("remindReportDelegate");
        engine.delegate("markReportLateDelegate");
    }

    @Test
    void reportsAreProducedInTime() {
        ProcessInstance reporting = engine.start(ReportingProcess.KEY);
        assertThat(reporting).isWaitingAt(WRITE_FULL_REPORT);
        assertThat(task()).hasCandidateGroup("COORDINATOR@" + AGENCY).hasDueDate(date(REPORT_DUE));
        complete(task());
        assertThat(reporting).isWaitingAt(ISSUE_SHORT_REPORT);
        complete(task());
        assertThat(task()).hasCandidateGroup("HEAD_OF_HR@" + AGENCY).hasFormKey("view:release");
        complete(task());

        assertThat(reporting)
                .isEnded()
                .hasPassedInOrder(WRITE_FULL_REPORT, ISSUE_SHORT_REPORT, RELEASE_SHORT_REPORT, END_REPORTS_PRODUCED)
                .hasNotPassed(REMIND_REPORT, MARK_REPORT_LATE);
        assertThat(engine.calls()).isEmpty();
    }

    @Test
    void coordinatorIsRemindedOfTheReport() {
        ProcessInstance reporting = engine.start(ReportingProcess.KEY);
        engine.moveTo(REPORT_REMINDS);

        assertThat(reporting)
                .isWaitingAt(WRITE_FULL_REPORT)
                .hasPassedInOrder(BOUNDARY_REPORT_REMINDER_DUE, REMIND_REPORT, END_REPORT_REMINDER_SENT)
                .hasNotPassed(MARK_REPORT_LATE);
        assertThat(engine.calls()).containsExactly("remindReportDelegate");
    }

    @Test
    void lateReportIsMarkedAndStillReleased() {
        ProcessInstance reporting = engine.start(ReportingProcess.KEY);
        complete(task());
        engine.moveTo(REPORT_REMINDS);

        engine.moveTo(REPORT_DUE);

        assertThat(reporting)
                .isWaitingAt(ISSUE_SHORT_REPORT)
                .hasPassedInOrder(BOUNDARY_REPORT_OVERDUE, MARK_REPORT_LATE, END_REPORT_MARKED_LATE)
                .hasNotPassed(RELEASE_SHORT_REPORT);
        assertThat(engine.calls()).containsExactly("remindReportDelegate", "markReportLateDelegate");

        complete(task());
        complete(task());

        assertThat(reporting).isEnded().hasPassed(RELEASE_SHORT_REPORT, END_REPORTS_PRODUCED);
    }
}
