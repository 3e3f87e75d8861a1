package org.prameen.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.prameen.Owner;
import org.prameen.lifecycle.process.AssessmentCaseProcess;
import org.prameen.lifecycle.process.RouteProcess;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The engine with the same models on the same database server, and nothing else. */
final class BareEngine implements AutoCloseable {

    private static final String DATABASE = "bare_engine";
    private static final OffsetDateTime LATER = OffsetDateTime.parse("2126-03-01T00:00:00+07:00");

    private final HikariDataSource pool;
    private final ProcessEngine engine;

    BareEngine(JdbcConnectionDetails server, Owner owner) throws IOException {
        // the benchmark before this one left its own
        owner.jdbc()
                .sql("drop database if exists " + DATABASE + " with (force)")
                .update();
        owner.jdbc().sql("create database " + DATABASE).update();
        pool = new HikariDataSource();
        pool.setJdbcUrl(server.getJdbcUrl().replaceFirst("/postgres\\b", "/" + DATABASE));
        pool.setUsername(owner.name());
        engine = configuration().buildProcessEngine();
        deploy();
    }

    private StandaloneProcessEngineConfiguration configuration() {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(DATABASE);
        configuration.setDataSource(pool);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setHistoryRemovalTimeStrategy("start");
        configuration.setMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setJobExecutorActivate(false);
        configuration.setAuthorizationEnabled(false);
        configuration.setBeans(Map.of(
                "stageEnteredListener", (ExecutionListener) execution -> {},
                "findTurnDelegate",
                        (JavaDelegate) execution -> {
                            execution.setVariable("turnOfAgency", false);
                            execution.setVariable("turnOfBody", false);
                        },
                "renewReportsDelegate", (JavaDelegate) execution -> {},
                "findNextBodyDelegate", (JavaDelegate) BareEngine::firstBody));
        return configuration;
    }

    private static void firstBody(DelegateExecution execution) {
        String body = UUID.randomUUID().toString();
        execution.setVariable("routeStepsLeft", true);
        execution.setVariable("routePosition", 1);
        execution.setVariable("routeBodyId", body);
        execution.setVariable("routeGroup", "PROVINCIAL_REVIEWER@" + body + ",NATIONAL_OFFICER@" + body);
        execution.setVariable("routeDueAt", Date.from(LATER.toInstant()));
    }

    private void deploy() throws IOException {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        for (String pattern : List.of("classpath*:bpmn/*.bpmn", "classpath*:forms/*.form")) {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                deployment.addInputStream(resource.getFilename(), resource.getInputStream());
            }
        }
        deployment.deploy();
    }

    /** Starts cases one by one, each in a transaction of its own. */
    void start(int cases) {
        for (int i = 0; i < cases; i++) {
            engine.getRuntimeService()
                    .startProcessInstanceByKey(
                            AssessmentCaseProcess.KEY, UUID.randomUUID().toString(), variables());
        }
    }

    /** Starts reviews, each of which comes to the signature. @return the tasks of the signature */
    List<String> reviews(int count) {
        List<String> tasks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String review = engine.getRuntimeService()
                    .startProcessInstanceByKey(
                            RouteProcess.KEY, UUID.randomUUID().toString(), variables())
                    .getId();
            tasks.add(engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceId(review)
                    .taskDefinitionKey(RouteProcess.SIGN_SUBMISSION)
                    .singleResult()
                    .getId());
        }
        return tasks;
    }

    /** Completes a task in a transaction of its own; the process goes on to the next. */
    void complete(String task) {
        engine.getTaskService().complete(task);
    }

    private static Map<String, Object> variables() {
        Map<String, Object> variables = new HashMap<>();
        for (String id : List.of("caseId", "roundId", "agencyId")) {
            variables.put(id, UUID.randomUUID().toString());
        }
        for (String date : List.of(
                "collectionOpensAt", "collectionReminderAt", "collectionClosesAt", "reportReminderAt", "reportDueAt")) {
            variables.put(date, Date.from(LATER.toInstant()));
        }
        return variables;
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
