package org.prameen.scoring.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prameen.instrument.DerivedMeasures;
import org.prameen.instrument.ResultGroup;
import org.prameen.instrument.ResultsPart;
import org.prameen.scoring.improvement.Improvement;

/** What deserves a look at measures while they are entered; pure calculation. */
public final class MeasureHints {

    private final ResultsPart part;
    private final TargetHints targets;
    private final NameKeys names = new NameKeys(List.of());

    /** @param improvement by which the best possible level is computed */
    public MeasureHints(ResultsPart part, Improvement improvement) {
        this.part = part;
        this.targets = new TargetHints(part, improvement);
    }

    /** @param entries in position, in whose order the hints stand */
    public List<MeasureHint> of(List<MeasureEntry> entries) {
        return entries.stream().flatMap(entry -> hints(entry, entries)).toList();
    }

    private Stream<MeasureHint> hints(MeasureEntry entry, List<MeasureEntry> entries) {
        List<MeasureHint> hints = new ArrayList<>(targets.of(entry));
        fall(entry).ifPresent(hints::add);
        award(entry).ifPresent(hints::add);
        derived(entry, entries).ifPresent(hints::add);
        return hints.stream();
    }

    /** A cumulative value never falls, whichever way is better. */
    private static Optional<MeasureHint> fall(MeasureEntry entry) {
        Statements said = entry.statements();
        if (!said.says(Statements.CUMULATIVE) || said.says(Statements.FALL_REASON)) {
            return Optional.empty();
        }
        List<BigDecimal> years = Stream.concat(entry.figures().previous().stream(), entry.figures().result().stream())
                .toList();
        for (int year = 1; year < years.size(); year++) {
            BigDecimal before = years.get(year - 1);
            if (years.get(year).compareTo(before) < 0) {
                return Optional.of(MeasureHint.of(
                        HintKind.CUMULATIVE_FALLS,
                        entry.id(),
                        Optional.empty(),
                        before.toPlainString(),
                        years.get(year).toPlainString()));
            }
        }
        return Optional.empty();
    }

    private Optional<MeasureHint> award(MeasureEntry entry) {
        String given = entry.statements().text(Statements.AWARDING_BODY);
        boolean wrong = part.groups()
                .filter(group -> group.code().equals(entry.group()))
                .flatMap(group -> group.help().awards().stream())
                .anyMatch(kind -> !given.isBlank() && !kind.equals(given));
        return part.groups()
                .filter(group ->
                        wrong && group.help().awards().filter(given::equals).isPresent())
                .findFirst()
                .map(group -> MeasureHint.of(HintKind.OTHER_GROUP, entry.id(), line(group), group.code()));
    }

    private static Optional<String> line(ResultGroup group) {
        return group.origin().line().map(String::valueOf);
    }

    /** Silent for what a person calls another measure. */
    private Optional<MeasureHint> derived(MeasureEntry entry, List<MeasureEntry> entries) {
        String name = names.of(entry.name().name());
        return part.rules().derived().stream()
                .filter(rule -> !entry.name().saidToBeDistinct())
                .filter(rule -> !rule.from().contains(entry.group()) && named(rule, name))
                .flatMap(rule -> rule.from().stream()
                        .filter(group ->
                                entries.stream().anyMatch(other -> other.group().equals(group)))
                        .map(group -> MeasureHint.of(HintKind.DERIVED, entry.id(), Optional.of(rule.lines()), group)))
                .findFirst();
    }

    private boolean named(DerivedMeasures rule, String name) {
        return rule.words().stream().map(names::of).anyMatch(name::contains);
    }
}
