package org.prameen.reporting;

import java.util.Optional;
import java.util.Set;
import org.prameen.casework.Case;
import org.prameen.organisation.RouteStop;
import org.prameen.reporting.persistence.RouteReceiptRows;
import org.prameen.security.CurrentUser;
import org.prameen.security.Deeds;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.Rejected;
import org.springframework.stereotype.Component;

/**
 * Who sits at a body and writes its receipts. A seat counts at the very body only: a committee above may read what lies
 * below it, but receives nothing in its stead.
 */
@Component
class Reception {

    private static final Set<Role> RECEIVING = Set.of(Role.PROVINCIAL_REVIEWER, Role.NATIONAL_OFFICER);

    private final RouteReceiptRows receipts;
    private final CurrentUser user;
    private final Deeds deeds;

    Reception(RouteReceiptRows receipts, CurrentUser user, Deeds deeds) {
        this.receipts = receipts;
        this.user = user;
        this.deeds = deeds;
    }

    boolean sits(OrganisationId body) {
        return user.get().assignments().stream()
                .anyMatch(seat -> seat.organisation().equals(body) && RECEIVING.contains(seat.role()));
    }

    void requireSeat(OrganisationId body) {
        if (!sits(body)) {
            throw new Forbidden();
        }
    }

    void accept(Case of, RouteStop stop, int place, String comment) {
        Optional<String> said = Optional.of(comment).filter(text -> !text.isEmpty());
        RouteReceipt receipt = new RouteReceipt(
                stop.body().id(), stop.body().name(), stop.step().name(), deeds.now(), deeds.name(), said);
        if (!receipts.insert(of.id(), place, receipt, deeds.person())) {
            throw Rejected.because("reporting.route.alreadyReceived");
        }
        deeds.tell(
                new ReportReceived(of.id()),
                of.deed("reporting.received", "body:" + stop.body().code())
                        .changed(null, stop.step().name().th())
                        .because(said.orElse(null)));
    }
}
