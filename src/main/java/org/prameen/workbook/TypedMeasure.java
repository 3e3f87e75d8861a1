package org.prameen.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.prameen.instrument.ResultDemand;
import org.prameen.scoring.improvement.Direction;
import org.prameen.scoring.measures.MeasureEntry;
import org.prameen.scoring.measures.MeasureFigures;
import org.prameen.scoring.measures.MeasureName;
import org.prameen.scoring.measures.Statements;
import org.prameen.scoring.measures.TypedFigure;

/**
 * One measure of results as people typed it; a figure that cannot be read counts as not entered.
 *
 * @param group code of the group it is reported in
 * @param prescribed code of the prescribed measure that it is
 * @param earlier result of the first of the two years before the assessed one
 * @param later result of the year before the assessed one
 * @param distinctBecause why it is not the measure it is called like
 * @param statements what is said of it besides, by the name of what is asked; a date as ISO, nothing blank
 */
public record TypedMeasure(
        String group,
        Optional<String> prescribed,
        String name,
        String unit,
        boolean quantitative,
        Optional<Direction> direction,
        String earlier,
        String later,
        String target,
        String result,
        Optional<String> distinctBecause,
        Map<String, String> statements) {

    public TypedMeasure {
        statements = Map.copyOf(statements);
    }

    /** Of which nothing is said besides. */
    public TypedMeasure(
            String group,
            Optional<String> prescribed,
            String name,
            String unit,
            boolean quantitative,
            Optional<Direction> direction,
            String earlier,
            String later,
            String target,
            String result,
            Optional<String> distinctBecause) {
        this(
                group,
                prescribed,
                name,
                unit,
                quantitative,
                direction,
                earlier,
                later,
                target,
                result,
                distinctBecause,
                Map.of());
    }

    /** A new one, to be filled in. */
    public static TypedMeasure in(String group) {
        return new TypedMeasure(
                group, Optional.empty(), "", "", true, Optional.empty(), "", "", "", "", Optional.empty());
    }

    /** The same as a measure that is prescribed. @param code of it */
    public TypedMeasure as(String code) {
        return with(Optional.of(code), statements);
    }

    /** The same with another statement. @param text blank for none */
    public TypedMeasure stating(String what, String text) {
        Map<String, String> more = new TreeMap<>(statements);
        more.put(what, text);
        return stating(more);
    }

    /** The same with other statements; blank ones are left out. */
    TypedMeasure stating(Map<String, String> others) {
        Map<String, String> said = new TreeMap<>(others);
        said.values().removeIf(String::isBlank);
        return with(prescribed, said);
    }

    private TypedMeasure with(Optional<String> otherPrescribed, Map<String, String> otherStatements) {
        return new TypedMeasure(
                group,
                otherPrescribed,
                name,
                unit,
                quantitative,
                direction,
                earlier,
                later,
                target,
                result,
                distinctBecause,
                otherStatements);
    }

    /** What is said; empty where nothing is. */
    public String statement(String what) {
        return statements.getOrDefault(what, "");
    }

    /** Where it stands: its group, and the prescribed measure that it is. */
    List<String> place() {
        return List.of(group, prescribed.orElse(""));
    }

    /** Figures that are typed and cannot be read, by the name of their field. */
    public List<String> unreadable() {
        return Stream.of(
                        new String[] {"earlier", earlier},
                        new String[] {"later", later},
                        new String[] {"target", target},
                        new String[] {"result", result})
                .filter(field ->
                        !field[1].isBlank() && TypedFigure.read(field[1]).isEmpty())
                .map(field -> field[0])
                .toList();
    }

    MeasureEntry entry(UUID id) {
        List<BigDecimal> previous = Stream.of(earlier, later)
                .flatMap(typed -> TypedFigure.read(typed).stream())
                .toList();
        return new MeasureEntry(
                id.toString(),
                group,
                prescribed,
                new MeasureName(name, unit, distinctBecause),
                new MeasureFigures(
                        quantitative, direction, previous, TypedFigure.read(target), TypedFigure.read(result)),
                said());
    }

    /** A confirmed direction is said only while it is the one that is chosen. */
    private Statements said() {
        Map<String, String> texts = new TreeMap<>(statements);
        texts.remove(ResultDemand.COMPLETED_IN_YEAR);
        if (!direction.map(Direction::name).orElse("").equals(statement(Statements.DIRECTION))) {
            texts.remove(Statements.DIRECTION);
        }
        return new Statements(texts, MeasureStatement.iso(statement(ResultDemand.COMPLETED_IN_YEAR)));
    }

    /** Everything in one text, for what a signature covers. */
    String canonical() {
        return String.join(
                "\u001f",
                group,
                prescribed.orElse(""),
                name,
                unit,
                String.valueOf(quantitative),
                direction.map(Direction::name).orElse(""),
                earlier,
                later,
                target,
                result,
                distinctBecause.orElse("") + (statements.isEmpty() ? "" : "\u001f" + new TreeMap<>(statements)));
    }
}
