package org.prameen.review;

import java.math.BigDecimal;
import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.organisation.RouteStop;
import org.prameen.review.persistence.GivenValueRows;
import org.prameen.review.persistence.ValueTableRows;
import org.prameen.scoring.FixedMeans;
import org.prameen.security.Deeds;
import org.prameen.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Writes values down that somebody gave an item, for the agency or for a body. */
@Component
class Agreeing {

    private static final int OF_AGENCY = 0;

    private final Nodes nodes;
    private final GivenValueRows values;
    private final ValueTableRows table;
    private final Deeds deeds;

    Agreeing(Nodes nodes, GivenValueRows values, ValueTableRows table, Deeds deeds) {
        this.nodes = nodes;
        this.values = values;
        this.table = table;
        this.deeds = deeds;
    }

    void set(Case theCase, String node, BigDecimal value, String reason) {
        nodes.requireItem(theCase, node);
        GivenValue agreed = made(node, OF_AGENCY, theCase.agency(), FixedMeans.checked(value), reason);
        Optional<BigDecimal> before = latest(values.consensus(theCase.id()), node, OF_AGENCY);
        values.agree(theCase.id(), agreed, deeds.person());
        table.agreed(theCase.id(), node, agreed.value());
        write(theCase, "review.consensusSet", agreed, before);
    }

    void verify(Case theCase, RouteStop stop, String node, BigDecimal value, String reason) {
        nodes.requireItem(theCase, node);
        GivenValue verified =
                made(node, stop.step().position(), stop.body().id(), nodes.checked(theCase, node, value), reason);
        Optional<BigDecimal> before =
                latest(values.verified(theCase.id()), node, stop.step().position());
        values.verify(theCase.id(), verified, deeds.person());
        values.verified(theCase.id()).stream()
                .filter(given -> given.node().equals(node))
                .reduce((lower, higher) -> higher)
                .ifPresent(counting -> table.verified(theCase.id(), node, counting.value()));
        write(theCase, "review.valueVerified", verified, before);
    }

    private GivenValue made(String node, int position, OrganisationId body, BigDecimal value, String reason) {
        return new GivenValue(node, position, body, value, reason, deeds.name(), deeds.now());
    }

    private static Optional<BigDecimal> latest(Iterable<GivenValue> given, String node, int position) {
        for (GivenValue value : given) {
            if (value.node().equals(node) && value.position() == position) {
                return Optional.of(value.value());
            }
        }
        return Optional.empty();
    }

    private void write(Case theCase, String act, GivenValue given, Optional<BigDecimal> before) {
        deeds.write(theCase.deed(act, "item:" + given.node())
                .changed(before.orElse(null), given.value())
                .because(given.reason()));
    }
}
