package org.prameen.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.casework.Cases;
import org.prameen.demo.StoryFile.Exclusion;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Instruments;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.planning.Choice;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;

/** What agencies leave out of their evaluation: those with a cast of their own little, the others much. */
class PlanChoices {

    private final Cases cases;
    private final Rounds rounds;
    private final Instruments instruments;

    PlanChoices(Cases cases, Rounds rounds, Instruments instruments) {
        this.cases = cases;
        this.rounds = rounds;
        this.instruments = instruments;
    }

    Choice of(Scene scene) {
        Choice choice = Choice.EVERYTHING;
        for (Exclusion exclusion : exclusions(scene)) {
            choice = choice.without(indicators(instrument(scene), exclusion.codes()), exclusion.reason());
        }
        return choice;
    }

    /** Codes of the areas that somebody must be responsible for. */
    Set<String> areas(Scene scene) {
        Set<String> excluded = of(scene).excluded().keySet();
        return instrument(scene).groups().stream()
                .flatMap(Node::walk)
                .filter(node -> node.children().stream()
                        .anyMatch(child -> child.kind() == NodeKind.INDICATOR && !excluded.contains(child.code())))
                .map(Node::code)
                .collect(Collectors.toSet());
    }

    Instrument instrument(Scene scene) {
        return AsSystem.call(() -> {
            Round round = rounds.get(cases.get(scene.caseId()).round());
            return instruments.get(round.instrument(), round.version());
        });
    }

    private static List<Exclusion> exclusions(Scene scene) {
        List<StoryFile.Exclusions> sets = scene.texts().choices();
        return scene.offices().isNamed(scene.play().agency())
                ? sets.get(0).reasons()
                : scene.oneOf(sets.subList(1, sets.size())).reasons();
    }

    private static List<String> indicators(Instrument instrument, List<String> factors) {
        List<String> codes = new ArrayList<>();
        factors.forEach(factor -> instrument
                .find(factor)
                .orElseThrow(() -> new IllegalStateException("no " + factor))
                .all(NodeKind.INDICATOR)
                .forEach(indicator -> codes.add(indicator.code())));
        return codes;
    }
}
