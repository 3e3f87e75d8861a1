package org.prameen.lifecycle.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;

/** A bare engine in memory whose clock is moved by hand and whose delegates only note that they were called. */
final class PathEngine implements BeforeEachCallback, AfterEachCallback {

    static final String CASE_NUMBER = "2569-1-0042";
    static final CaseId CASE = CaseId.random();
    static final RoundId ROUND = RoundId.of("00000000-0000-0000-0000-000000000001");
    static final OrganisationId AGENCY = OrganisationId.of("00000000-0000-0000-0000-00000000a001");
    static final PersonId RESPONDENT = PersonId.of("00000000-0000-0000-0000-00000000b001");

    static final OffsetDateTime LAUNCHED = OffsetDateTime.parse("2026-01-15T09:00:00+07:00");
    static final OffsetDateTime OPENS = OffsetDateTime.parse("2026-03-01T00:00:00+07:00");
    static final OffsetDateTime REMINDS = OffsetDateTime.parse("2026-03-12T08:00:00+07:00");
    static final OffsetDateTime CLOSES = OffsetDateTime.parse("2026-03-15T23:59:59+07:00");
    static final OffsetDateTime REPORT_REMINDS = OffsetDateTime.parse("2026-03-26T08:00:00+07:00");
    static final OffsetDateTime REPORT_DUE = OffsetDateTime.parse("2026-03-31T23:59:59+07:00");

    private static final ProcessEngineConfigurationImpl CONFIGURATION = configuration();
    private static final ProcessEngine ENGINE = CONFIGURATION.buildProcessEngine();

    private final List<String> calls = new ArrayList<>();

    /** Fails the class when a node or flow of the given process was not run by one of its tests. */
    static ProcessEngineCoverageExtension coveringAllOf(String process) {
        List<String> others = Models.VOCABULARIES.stream()
                .map(Class::getSimpleName)
                .filter(key -> !key.equals(process))
                .toList();
        return ProcessEngineCoverageExtension.builder(CONFIGURATION)
                .excludeProcessDefinitionKeys(others.toArray(String[]::new))
                .assertClassCoverageAtLeast(1.0)
                .build();
    }

    private static ProcessEngineConfigurationImpl configuration() {
        ProcessEngineConfigurationImpl configuration = new OneEngineForAll();
        configuration.setExpressionManager(new MockExpressionManager());
        configuration.setJobExecutorActivate(false);
        return configuration;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        calls.clear();
        ClockUtil.setCurrentTime(Date.from(LAUNCHED.toInstant()));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Mocks.reset();
        ClockUtil.reset();
    }

    /** Delegates and listeners in the order in which the engine called them. */
    List<String> calls() {
        return calls;
    }

    void delegate(String name) {
        delegate(name, execution -> {});
    }

    void delegate(String name, JavaDelegate effect) {
        Mocks.register(name, (JavaDelegate) execution -> {
            calls.add(name);
            effect.execute(execution);
        });
    }

    void listener(String name) {
        Mocks.register(
                name, (ExecutionListener) (DelegateExecution execution) -> calls.add(execution.getCurrentActivityId()));
    }

    ProcessInstance start(String process) {
        return start(process, Map.of());
    }

    /** @param others variables beside those of every case, or instead of them */
    ProcessInstance start(String process, Map<String, Object> others) {
        Map<String, Object> variables = variables();
        variables.putAll(others);
        ProcessInstance started = ENGINE.getRuntimeService().startProcessInstanceByKey(process, CASE_NUMBER, variables);
        // The assertion remembers the instance, which lets tests say task() without naming it.
        assertThat(started).isStarted();
        return started;
    }

    /** Moves the clock and runs what has become due; what is not yet due stays. */
    void moveTo(OffsetDateTime moment) {
        ClockUtil.setCurrentTime(Date.from(moment.toInstant()));
        List<Job> due =
                ENGINE.getManagementService().createJobQuery().executable().list();
        due.forEach(job -> ENGINE.getManagementService().executeJob(job.getId()));
    }

    /** The coverage extension of every class asks for a new engine; one is enough, and faster. */
    private static final class OneEngineForAll extends StandaloneInMemProcessEngineConfiguration {

        private ProcessEngine built;

        @Override
        public ProcessEngine buildProcessEngine() {
            if (built == null) {
                ProcessCoverageConfigurator.initializeProcessCoverageExtensions(this);
                built = super.buildProcessEngine();
            }
            return built;
        }
    }

    static Date date(OffsetDateTime moment) {
        return Date.from(moment.toInstant());
    }

    private static Map<String, Object> variables() {
        Map<String, Object> variables = new HashMap<>();
        CaseVariables.CASE_ID.put(variables, CASE);
        CaseVariables.ROUND_ID.put(variables, ROUND);
        CaseVariables.AGENCY_ID.put(variables, AGENCY);
        CaseVariables.FILLED_TOGETHER.put(variables, false);
        CaseVariables.PROFILE_ASKED.put(variables, false);
        CaseVariables.RESPONDENT_ID.put(variables, RESPONDENT);
        CaseVariables.COLLECTION_OPENS_AT.put(variables, OPENS);
        CaseVariables.COLLECTION_REMINDER_AT.put(variables, REMINDS);
        CaseVariables.COLLECTION_CLOSES_AT.put(variables, CLOSES);
        CaseVariables.REPORT_REMINDER_AT.put(variables, REPORT_REMINDS);
        CaseVariables.REPORT_DUE_AT.put(variables, REPORT_DUE);
        CaseVariables.ROUTE_GROUP.put(variables, "NATIONAL_OFFICER@" + AGENCY);
        return variables;
    }
}
