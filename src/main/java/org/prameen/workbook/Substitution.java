package org.prameen.workbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.prameen.instrument.DataOfYear.Conversion;
import org.prameen.instrument.DataOfYear.Kind;
import org.prameen.instrument.DataOfYear.Substitute;
import org.prameen.scoring.measures.TypedFigure;

/**
 * What another system says in the place of answers, as far as it is known here.
 *
 * @param taken empty before anything was entered or taken in
 * @param waiting why and since when the other system is waited for; what was taken in before stays beside it
 * @param indicators in the order they were taken in
 * @param version to be sent with the next write, 0 for none
 */
public record Substitution(
        Substitute rule, Optional<Taken> taken, Optional<Waiting> waiting, List<Indicator> indicators, int version) {

    /** Where nobody assigned an indicator to a dimension yet. */
    public static final String UNASSIGNED = "";

    /** @param result of a single result @param place where its evidence lies @param by name of who entered it */
    public record Taken(String source, LocalDate dated, String result, String place, Instant at, String by) {}

    /** @param why as people wrote it, or a message key */
    public record Waiting(Instant since, String why) {}

    /** How far it is. */
    public enum State {
        /** Nothing is known yet, or the other system is waited for. */
        WAITING,
        /** There are results, but not as many as there are to be, or some twice. */
        INCOMPLETE,
        COMPLETE
    }

    public Substitution {
        indicators = List.copyOf(indicators);
    }

    public State state() {
        if (waiting.isPresent() || taken.isEmpty()) {
            return State.WAITING;
        }
        return isWhole() ? State.COMPLETE : State.INCOMPLETE;
    }

    private boolean isWhole() {
        return rule.kind() == Kind.SINGLE || (indicators.size() == rule.indicators() && twice().isEmpty());
    }

    /** Codes that come more than once. */
    public Set<String> twice() {
        return indicators.stream()
                .collect(Collectors.groupingBy(Indicator::code, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Indicators by dimension, and after them those without one. One that counts for two stands in both and is still one of
     * {@link #indicators}.
     *
     * @param dimensions in printed order
     */
    public Map<String, List<Indicator>> byDimension(List<String> dimensions) {
        Map<String, List<Indicator>> groups = new LinkedHashMap<>();
        dimensions.forEach(dimension -> groups.put(
                dimension,
                indicators.stream()
                        .filter(one -> one.dimensions().contains(dimension))
                        .toList()));
        groups.put(
                UNASSIGNED,
                indicators.stream()
                        .filter(one -> one.dimensions().stream().noneMatch(dimensions::contains))
                        .toList());
        return groups;
    }

    /** The level that the year gives for the result; empty without a table, or where the result is no number. */
    public Optional<String> level() {
        return taken.flatMap(said -> TypedFigure.read(said.result())).flatMap(this::level);
    }

    private Optional<String> level(BigDecimal number) {
        return rule.conversion().stream()
                .filter(step -> number.compareTo(step.from()) >= 0)
                .map(Conversion::level)
                .findFirst();
    }

    /** Everything in one text, for what a signature covers. */
    String canonical() {
        String single = taken.map(said ->
                        String.join("\u001f", said.source(), said.dated().toString(), said.result(), said.place()))
                .orElse("");
        return single + "\u001e" + indicators.stream().map(Indicator::canonical).collect(Collectors.joining("\u001e"));
    }
}
