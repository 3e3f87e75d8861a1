package org.prameen.planning;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.planning.domain.Areas;
import org.prameen.planning.domain.PlanFacts;

/** An earlier plan made fit for another round. */
final class PlanCopy {

    private final Plan last;
    private final PlanFacts facts;

    PlanCopy(Plan last, PlanFacts facts) {
        this.last = last;
        this.facts = facts;
    }

    PlanPart of(Part part) {
        return switch (part) {
            case CHOICE -> new Choice(kept(last.choice().excluded(), indicators()));
            case TARGETS -> targets();
            case RESPONSIBLE -> new Responsibles(kept(last.responsible().byArea(), areas()));
            case INFORMANTS ->
                new Informants(last.informants().named().stream()
                        .filter(facts.respondents()::contains)
                        .collect(Collectors.toSet()));
            default -> last.get(part);
        };
    }

    private Targets targets() {
        Map<String, Target> targets = kept(last.targets().byIndicator(), indicators());
        targets.replaceAll((code, target) -> new Target(target.value(), Optional.empty()));
        return new Targets(targets);
    }

    private Set<String> indicators() {
        return facts.instrument().all(NodeKind.INDICATOR).stream()
                .map(Node::code)
                .collect(Collectors.toSet());
    }

    private Set<String> areas() {
        return Areas.all(facts.instrument()).stream().map(Node::code).collect(Collectors.toSet());
    }

    private static <T> Map<String, T> kept(Map<String, T> before, Set<String> known) {
        Map<String, T> kept = new TreeMap<>(before);
        kept.keySet().retainAll(known);
        return kept;
    }
}
