package org.prameen.planning.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.prameen.instrument.NodeKind;
import org.prameen.planning.Committee;
import org.prameen.planning.Frame;
import org.prameen.planning.Method;
import org.prameen.planning.Part;
import org.prameen.planning.PlanPart;

/**
 * The rules a plan must satisfy to be approved, and those that only warn. Each has a reason in the texts, under
 * {@code planning.policy.<name>.why}.
 */
public enum PlanPolicy {
    /** A plan states what it is for (document 002, lines 284-285). */
    OBJECTIVES_ARE_STATED(Severity.BLOCKS, Part.FRAME, (facts, found) -> {
        Frame frame = facts.plan().frame();
        missing(frame, found, "objectives");
    }),

    /** The present state, the yearly plan and the reasons belong into the frame (lines 270-283). */
    FRAME_IS_COMPLETE(
            Severity.WARNS,
            Part.FRAME,
            (facts, found) -> missing(facts.plan().frame(), found, "presentState", "hrPlan", "reasons")),

    /** Tools, sources, informants, collection and analysis are settled before anybody is asked (lines 294-297). */
    METHOD_IS_STATED(Severity.BLOCKS, Part.METHOD, (facts, found) -> {
        Method method = facts.plan().method();
        missing(method, found, "tools", "sources", "informants", "collection", "analysis");
    }),

    /** Not everything need be evaluated, but something (lines 286-293). */
    SOMETHING_IS_EVALUATED(Severity.BLOCKS, Part.CHOICE, (facts, found) -> {
        int indicators = facts.instrument().all(NodeKind.INDICATOR).size();
        if (facts.plan().choice().excluded().size() >= indicators) {
            found.accept("choice", List.of());
        }
    }),

    /** Every selected area has a responsible person (lines 296-297). */
    EVERY_AREA_HAS_A_RESPONSIBLE_PERSON(
            Severity.BLOCKS,
            Part.RESPONSIBLE,
            (facts, found) -> Areas.selected(facts.instrument(), facts.plan().choice()).stream()
                    .filter(area -> !facts.plan().responsible().byArea().containsKey(area.code()))
                    .forEach(area -> found.accept(area.code(), List.of(area.code(), area.title())))),

    /** A committee should oversee, follow up, check and evaluate (lines 305-306); a round may begin without. */
    COMMITTEE_IS_APPOINTED(Severity.WARNS, Part.COMMITTEE, (facts, found) -> {
        if (facts.plan().committee().members().isEmpty()) {
            found.accept("members", List.of());
        }
    }),

    /** The report prints number and date of the order (lines 305-306). */
    COMMITTEE_HAS_ITS_ORDER(Severity.WARNS, Part.COMMITTEE, (facts, found) -> {
        Committee committee = facts.plan().committee();
        if (!committee.members().isEmpty()
                && (committee.orderNumber().isEmpty() || committee.orderDate().isEmpty())) {
            found.accept("orderNumber", List.of());
        }
    }),

    /** Own targets are announced (lines 300-301), or they count for nothing. */
    TARGETS_ARE_ANNOUNCED(Severity.WARNS, Part.TARGETS, (facts, found) -> {
        long silent = facts.plan().targets().byIndicator().values().stream()
                .filter(target -> !target.isActive(LocalDate.MAX))
                .count();
        if (silent > 0) {
            found.accept("announcement", List.of(silent));
        }
    }),

    /** Somebody can answer (line 405); without respondents only tallies can be entered. */
    SOMEBODY_IS_ASKED(Severity.WARNS, Part.INFORMANTS, (facts, found) -> {
        boolean none = facts.plan().informants().named().isEmpty()
                ? facts.respondents().isEmpty()
                : Collections.disjoint(facts.plan().informants().named(), facts.respondents());
        if (none) {
            found.accept("informants", List.of());
        }
    });

    private final Severity severity;
    private final Part part;
    private final BiConsumer<PlanFacts, BiConsumer<String, List<Object>>> rule;

    PlanPolicy(Severity severity, Part part, BiConsumer<PlanFacts, BiConsumer<String, List<Object>>> rule) {
        this.severity = severity;
        this.part = part;
        this.rule = rule;
    }

    /** What all policies find in a plan, in the order of the policies. */
    public static List<Finding> check(PlanFacts facts) {
        return Arrays.stream(values())
                .flatMap(policy -> policy.findings(facts).stream())
                .toList();
    }

    public List<Finding> findings(PlanFacts facts) {
        List<Finding> found = new ArrayList<>();
        String key = "planning.policy." + name();
        rule.accept(facts, (field, arguments) -> found.add(new Finding(this, severity, part, field, key, arguments)));
        return List.copyOf(found);
    }

    private static void missing(PlanPart content, BiConsumer<String, List<Object>> found, String... fields) {
        Map<String, String> written = content.facts();
        List<String> empty = Arrays.stream(fields)
                .filter(field -> !written.containsKey(field))
                .toList();
        if (!empty.isEmpty()) {
            found.accept(empty.get(0), List.of(empty.size()));
        }
    }
}
