package org.prameen.planning.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.instrument.ScaleLevel;
import org.prameen.planning.Choice;
import org.prameen.planning.Informants;
import org.prameen.planning.PlanPart;
import org.prameen.planning.Responsibles;
import org.prameen.planning.Target;
import org.prameen.planning.Targets;
import org.prameen.shared.Rejected;

/** What a part may hold, given the instrument of the round and the agency's people. */
public final class PartRules {

    private PartRules() {}

    /** @throws Rejected for an unknown code, a target outside the scale, or an informant who is no respondent here */
    public static void check(PlanPart content, PlanFacts facts) {
        if (content instanceof Choice choice) {
            known(choice.excluded().keySet(), codes(facts.instrument().all(NodeKind.INDICATOR)), "choice");
        } else if (content instanceof Targets targets) {
            known(targets.byIndicator().keySet(), codes(facts.instrument().all(NodeKind.INDICATOR)), "target");
            targets.byIndicator().values().forEach(target -> within(target, facts.instrument()));
        } else if (content instanceof Responsibles responsible) {
            known(responsible.byArea().keySet(), codes(Areas.all(facts.instrument())), "responsible");
        } else if (content instanceof Informants informants
                && !facts.respondents().containsAll(informants.named())) {
            throw Rejected.because("planning.informantNotRespondent").at("informants");
        }
    }

    /** Drops the announcement of a target whose figure changed: what was announced was another one (line 300). */
    public static Targets settled(Targets before, Targets after) {
        Map<String, Target> settled = new TreeMap<>(after.byIndicator());
        settled.replaceAll((code, target) -> {
            Target old = before.byIndicator().get(code);
            boolean stale = old != null
                    && !old.value().equals(target.value())
                    && old.announcement().equals(target.announcement());
            return stale ? new Target(target.value(), Optional.empty()) : target;
        });
        return new Targets(settled);
    }

    private static void within(Target target, Instrument instrument) {
        BigDecimal lowest = score(instrument, true);
        BigDecimal highest = score(instrument, false);
        if (target.value().compareTo(lowest) < 0 || target.value().compareTo(highest) > 0) {
            throw Rejected.because("planning.targetOutsideScale", lowest, highest)
                    .at("target");
        }
    }

    private static BigDecimal score(Instrument instrument, boolean lowest) {
        return instrument.rating().scale().stream()
                .map(ScaleLevel::score)
                .map(BigDecimal::valueOf)
                .reduce((a, b) -> lowest ? a.min(b) : a.max(b))
                .orElseThrow();
    }

    private static void known(Collection<String> used, Set<String> known, String field) {
        used.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw Rejected.because("planning.codeUnknown", code).at(field);
        });
    }

    private static Set<String> codes(Collection<Node> nodes) {
        return nodes.stream().map(Node::code).collect(Collectors.toSet());
    }
}
