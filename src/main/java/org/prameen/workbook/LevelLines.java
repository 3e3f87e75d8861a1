package org.prameen.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.MaturityLevel;
import org.prameen.instrument.Node;
import org.prameen.scoring.maturity.CategoryLevels;
import org.prameen.scoring.maturity.FulfilledBy;
import org.prameen.scoring.maturity.Gate;
import org.prameen.scoring.maturity.ItemLevel;
import org.prameen.scoring.maturity.LevelAsking;
import org.prameen.scoring.maturity.LevelRule;
import org.prameen.scoring.maturity.MaturityLevels;
import org.prameen.scoring.maturity.MaturitySheet;
import org.prameen.scoring.maturity.MeanPoints;
import org.prameen.scoring.method.Method;
import org.prameen.shared.LocalText;
import org.prameen.workbook.ScoreLine.Kind;
import org.prameen.workbook.ScoreLine.Reason;

/** The levels of a workbook with the way to them, gate by gate. */
final class LevelLines {

    private final Instrument instrument;
    private final Method method;
    private final Optional<LevelRule> rule;
    private final Set<String> kinds;

    /** @param rule by which answers make a level; empty when a reviewer decides and has not yet */
    LevelLines(Instrument instrument, Method method, Optional<LevelRule> rule, Set<String> kinds) {
        this.kinds = kinds;
        this.instrument = instrument;
        this.method = method;
        this.rule = rule;
    }

    List<ScoreLine> of(Map<String, String> values) {
        Map<String, Boolean> answers = new HashMap<>();
        values.forEach((code, value) -> answers.put(code, value.equals("1")));
        MaturitySheet sheet = new MaturityLevels(
                        instrument,
                        rule.orElse(LevelRule.HIGHEST_ALL),
                        rule.isPresent() && method.means(instrument.maturity().means()),
                        new LevelAsking(method.fulfilledBy(), kinds))
                .score(answers);
        List<ScoreLine> lines = new ArrayList<>();
        for (CategoryLevels category : sheet.categories()) {
            category.items().forEach(item -> lines.add(item(item, values)));
            if (sheet.means()) {
                lines.add(mean(
                        category.code(), Kind.CATEGORY, title(category.code()), category.items(), category.mean()));
            }
        }
        if (sheet.means()) {
            List<ItemLevel> all = sheet.categories().stream()
                    .flatMap(category -> category.items().stream())
                    .toList();
            lines.add(mean(ScoreLine.TOTAL, Kind.TOTAL, instrument.title(), all, sheet.total()));
        }
        return lines;
    }

    private ScoreLine item(ItemLevel item, Map<String, String> values) {
        List<Reason> reasons = new ArrayList<>();
        if (!item.evaluated()) {
            reasons.add(
                    Reason.ofSystem(method.acceptedOnly() ? "workbook.why.notAccepted" : "workbook.why.notEvaluated"));
        } else {
            reasons.add(Reason.ofSystem("workbook.why.level." + method.levels()));
            reasons.add(Reason.ofSystem("workbook.why.rule", method.levels().name(), Workbook.RULE_VERSION));
            if (method.acceptedOnly()) {
                reasons.add(Reason.ofSystem("workbook.why.acceptedOnly"));
            }
            FulfilledBy by = method.fulfilledBy();
            if (by != FulfilledBy.QUESTIONS) {
                reasons.add(Reason.ofSystem("workbook.why." + by));
            }
            gates(item).forEach(reasons::add);
            YearWarnings.depending(instrument, instrument.find(item.code()).orElseThrow(), values)
                    .forEach((box, below) ->
                            reasons.add(Reason.ofSystem("workbook.why.depends", box, String.join(", ", below))));
            item.warnings().forEach(warning -> reasons.add(Reason.ofSystem("workbook.why." + warning)));
            rule.ifPresent(decided -> reasons.add(points(item)));
        }
        return new ScoreLine(
                item.code(),
                Kind.ITEM,
                title(item.code()),
                item.points().filter(points -> rule.isPresent()).map(String::valueOf),
                item.step().filter(step -> rule.isPresent()).map(step -> level(step.code())
                        .title()),
                item.evaluated() && rule.isPresent(),
                reasons);
    }

    private Reason points(ItemLevel item) {
        if (item.step().isEmpty()) {
            return Reason.ofSystem("workbook.why.noLevel");
        }
        MaturityLevel level = level(item.step().get().code());
        return level.pointsFrom()
                .map(document -> Reason.ofSystem("workbook.why.pointsFrom", level.points(), document))
                .orElseGet(() -> Reason.ofSystem("workbook.why.points", level.points()));
    }

    /** Where levels build on each other, one above an incomplete one is not reachable. */
    private List<Reason> gates(ItemLevel item) {
        boolean building = rule.filter(LevelRule.CUMULATIVE_ALL::equals).isPresent();
        boolean open = true;
        List<Reason> gates = new ArrayList<>();
        for (Gate gate : item.gates()) {
            gates.add(gate(gate, open || !building));
            open = open && gate.open();
        }
        return gates;
    }

    private Reason gate(Gate gate, boolean reachable) {
        String key = !reachable ? "notReached" : gate.open() ? "open" : "closed";
        return Reason.ofSystem(
                "workbook.why.gate." + key, level(gate.step().code()).title(), gate.fulfilled(), gate.questions());
    }

    private static ScoreLine mean(
            String code, Kind kind, LocalText title, List<ItemLevel> items, Optional<MeanPoints> mean) {
        long evaluated = items.stream().filter(ItemLevel::evaluated).count();
        return new ScoreLine(
                code,
                kind,
                title,
                mean.map(points -> points.shown().toPlainString()),
                Optional.empty(),
                evaluated == items.size(),
                mean.map(points -> List.of(
                                Reason.ofSystem("workbook.why.mean", evaluated, items.size()),
                                Reason.ofSystem(
                                        "workbook.why.percent", points.percent().toPlainString())))
                        .orElse(List.of(Reason.ofSystem("workbook.why.notEvaluated"))));
    }

    private MaturityLevel level(String code) {
        return instrument.maturity().levels().stream()
                .filter(level -> level.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private LocalText title(String code) {
        return instrument.find(code).map(Node::title).orElseThrow();
    }
}
