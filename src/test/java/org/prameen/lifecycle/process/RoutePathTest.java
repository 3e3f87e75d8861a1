package org.prameen.lifecycle.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.prameen.lifecycle.process.CaseVariables.ROUTE_DUE_AT;
import static org.prameen.lifecycle.process.CaseVariables.ROUTE_GROUP;
import static org.prameen.lifecycle.process.CaseVariables.ROUTE_POSITION;
import static org.prameen.lifecycle.process.CaseVariables.ROUTE_STEPS_LEFT;
import static org.prameen.lifecycle.process.PathEngine.date;
import static org.prameen.lifecycle.process.RouteProcess.END_ROUTE_FINISHED;
import static org.prameen.lifecycle.process.RouteProcess.FIND_NEXT_BODY;
import static org.prameen.lifecycle.process.RouteProcess.RECEIVE_REPORT;

import java.time.OffsetDateTime;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The report passes as many bodies as the route has; none is fine, too. */
@Deployment(resources = "bpmn/route.bpmn")
class RoutePathTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = PathEngine.coveringAllOf(RouteProcess.KEY);

    @RegisterExtension
    final PathEngine engine = new PathEngine();

    private static final OffsetDateTime DUE = OffsetDateTime.parse("2026-04-15T23:59:59+07:00");

    @Test
    void reportPassesEveryBodyOfItsRoute() {
        routeLeadsTo("PROVINCIAL_REVIEWER@province", "NATIONAL_OFFICER@nation");

        ProcessInstance route = engine.start(RouteProcess.KEY);

        assertThat(route).isWaitingAtExactly(RECEIVE_REPORT).hasNotPassed(END_ROUTE_FINISHED);
        assertThat(task()).hasCandidateGroup("PROVINCIAL_REVIEWER@province").hasDueDate(date(DUE));
        complete(task());
        assertThat(task()).hasCandidateGroup("NATIONAL_OFFICER@nation");
        complete(task());
        assertThat(route).isEnded().hasPassedInOrder(FIND_NEXT_BODY, RECEIVE_REPORT, END_ROUTE_FINISHED);
        assertThat(engine.calls()).hasSize(3).containsOnly("findNextBodyDelegate");
    }

    @Test
    void cityThatSkipsTheProvinceHasAShorterRoute() {
        routeLeadsTo("NATIONAL_OFFICER@nation");

        ProcessInstance route = engine.start(RouteProcess.KEY);

        assertThat(task()).hasCandidateGroup("NATIONAL_OFFICER@nation");
        complete(task());
        assertThat(route).isEnded().hasPassed(RECEIVE_REPORT, END_ROUTE_FINISHED);
        assertThat(engine.calls()).hasSize(2);
    }

    @Test
    void routeWithoutBodyEndsAtOnce() {
        routeLeadsTo();

        ProcessInstance route = engine.start(RouteProcess.KEY);

        assertThat(route)
                .isEnded()
                .hasPassed(FIND_NEXT_BODY, END_ROUTE_FINISHED)
                .hasNotPassed(RECEIVE_REPORT);
    }

    @Test
    void bodyWithoutDateGetsATaskWithoutDate() {
        engine.delegate("findNextBodyDelegate", execution -> {
            ROUTE_STEPS_LEFT.on(execution).set(true);
            ROUTE_GROUP.on(execution).set("PROVINCIAL_REVIEWER@province");
            ROUTE_DUE_AT.on(execution).set(null);
        });

        ProcessInstance route = engine.start(RouteProcess.KEY);

        assertThat(route).isWaitingAtExactly(RECEIVE_REPORT).hasNotPassed(END_ROUTE_FINISHED);
        assertThat(task().getDueDate()).isNull();
    }

    private void routeLeadsTo(String... groups) {
        engine.delegate("findNextBodyDelegate", execution -> {
            int position = ROUTE_POSITION.findIn(execution).orElse(0);
            ROUTE_STEPS_LEFT.on(execution).set(position < groups.length);
            if (position < groups.length) {
                ROUTE_GROUP.on(execution).set(groups[position]);
                ROUTE_DUE_AT.on(execution).set(DUE);
            }
            ROUTE_POSITION.on(execution).set(position + 1);
        });
    }
}
