package org.prameen.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prameen.casework.Cases;
import org.prameen.organisation.RouteStop;
import org.prameen.organisation.Routes;
import org.prameen.review.persistence.DecisionRows;
import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far a submission got on its route. The route is data and may be edited while cases are under way, so what was
 * approved is compared with the route as it is now: bodies whose approval stands are passed over, an inserted one is
 * asked, and one whose approval was voided is asked again.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ReviewProgress {

    private final Cases cases;
    private final Routes routes;
    private final DecisionRows decisions;

    ReviewProgress(Cases cases, Routes routes, DecisionRows decisions) {
        this.cases = cases;
        this.routes = routes;
        this.decisions = decisions;
    }

    /** The body whose approval is missing next, signed or not; empty when all have approved. */
    public Optional<RouteStop> next(CaseId id) {
        return next(stopsOf(cases.read(id).agency()), decisions.of(id));
    }

    /** All bodies that decide on what the agency submits, in order. */
    public List<RouteStop> stops(CaseId id) {
        return stopsOf(cases.read(id).agency());
    }

    List<RouteStop> stopsOf(OrganisationId agency) {
        return routes.stops(agency);
    }

    static Optional<RouteStop> next(List<RouteStop> stops, List<DecisionRows.Row> decisions) {
        List<OrganisationId> approved = new ArrayList<>(decisions.stream()
                .filter(decision -> decision.kind() == DecisionRows.Kind.APPROVED && decision.stands())
                .map(decision -> decision.place().body())
                .toList());
        return stops.stream().filter(stop -> !approved.remove(stop.body().id())).findFirst();
    }
}
