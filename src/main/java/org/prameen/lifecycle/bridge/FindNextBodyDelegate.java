package org.prameen.lifecycle.bridge;

import static org.prameen.lifecycle.process.CaseVariables.CASE_ID;
import static org.prameen.lifecycle.process.CaseVariables.ROUND_ID;
import static org.prameen.lifecycle.process.CaseVariables.ROUTE_BODY_ID;
import static org.prameen.lifecycle.process.CaseVariables.ROUTE_DUE_AT;
import static org.prameen.lifecycle.process.CaseVariables.ROUTE_GROUP;
import static org.prameen.lifecycle.process.CaseVariables.ROUTE_POSITION;
import static org.prameen.lifecycle.process.CaseVariables.ROUTE_STEPS_LEFT;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.prameen.organisation.Organisation;
import org.prameen.organisation.RouteStop;
import org.prameen.review.ReviewProgress;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.security.Role;
import org.springframework.stereotype.Component;

/** Finds the body whose turn it is to decide on the submission, as the route of the organisation type is now. */
@Component
class FindNextBodyDelegate implements JavaDelegate {

    private final ReviewProgress route;
    private final Rounds rounds;

    FindNextBodyDelegate(ReviewProgress route, Rounds rounds) {
        this.route = route;
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<RouteStop> next = AsSystem.call(() -> route.next(CASE_ID.from(execution)));
        ROUTE_STEPS_LEFT.on(execution).set(next.isPresent());
        next.ifPresent(stop -> tell(stop, execution));
    }

    private void tell(RouteStop stop, DelegateExecution execution) {
        Organisation body = stop.body();
        ROUTE_POSITION.on(execution).set(stop.step().position());
        ROUTE_BODY_ID.on(execution).set(body.id());
        // Either of the two may sit at a body; the engine splits the list at its comma.
        ROUTE_GROUP
                .on(execution)
                .set(Role.PROVINCIAL_REVIEWER.at(body.id()) + "," + Role.NATIONAL_OFFICER.at(body.id()));
        ROUTE_DUE_AT
                .on(execution)
                .set(RouteDues.of(
                        body,
                        AsSystem.call(() -> rounds.get(ROUND_ID.from(execution)))
                                .dates()));
    }
}
