package org.prameen.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.organisation.RouteStop;
import org.prameen.organisation.Routes;
import org.prameen.reporting.persistence.RouteReceiptRows;
import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far a report got on its route. The route is data and may be edited while reports are under way, so what was
 * received is compared with the route as it is now: bodies that have it are passed over, an inserted one is asked.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RouteProgress {

    private final Cases cases;
    private final Routes routes;
    private final RouteReceiptRows receipts;

    RouteProgress(Cases cases, Routes routes, RouteReceiptRows receipts) {
        this.cases = cases;
        this.routes = routes;
        this.receipts = receipts;
    }

    /** The body whose turn it is; empty when all have received the report. */
    public Optional<RouteStop> next(CaseId id) {
        Case found = cases.read(id);
        List<OrganisationId> received =
                new ArrayList<>(receipts.of(id).stream().map(RouteReceipt::body).toList());
        return stops(found.agency()).stream()
                .filter(stop -> !received.remove(stop.body().id()))
                .findFirst();
    }

    /** All bodies that take the agency's report in hand, in order. */
    public List<RouteStop> stops(CaseId id) {
        return stops(cases.read(id).agency());
    }

    private List<RouteStop> stops(OrganisationId agency) {
        List<RouteStop> stops = new ArrayList<>();
        Optional<RouteStop> stop = routes.next(agency, 0);
        while (stop.isPresent()) {
            stops.add(stop.get());
            stop = routes.next(agency, stop.get().step().position());
        }
        return stops;
    }
}
