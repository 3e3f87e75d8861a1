package org.prameen.organisation;

import java.util.List;
import java.util.Optional;
import org.prameen.organisation.persistence.RouteRows;
import org.prameen.shared.OrganisationId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reporting routes, which are data: a body can be renamed, inserted or left out without a new program. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Routes {

    private final RouteRows rows;
    private final Organisations organisations;

    Routes(RouteRows rows, Organisations organisations) {
        this.rows = rows;
        this.organisations = organisations;
    }

    public List<RouteStep> of(String type) {
        return rows.of(type);
    }

    /**
     * The next body that takes the agency's report in hand.
     *
     * @param after position already passed, 0 at the start
     */
    public Optional<RouteStop> next(OrganisationId agency, int after) {
        return stops(agency).stream()
                .filter(stop -> stop.step().position() > after)
                .findFirst();
    }

    /** The bodies that take the agency's report in hand, one after the other; two statements. */
    public List<RouteStop> stops(OrganisationId agency) {
        List<Organisation> lineage = organisations.lineage(agency);
        String type = lineage.get(lineage.size() - 1).type().orElse("");
        return rows.of(type).stream()
                .filter(RouteStep::receives)
                .flatMap(step -> lineage.stream()
                        .filter(body -> body.kind() == step.body())
                        .limit(1)
                        .map(body -> new RouteStop(step, body)))
                .toList();
    }
}
