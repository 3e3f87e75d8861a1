package org.prameen.workbook;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.prameen.scoring.improvement.Direction;
import org.prameen.workbook.ScoreLine.Kind;

/**
 * A workbook as a file holds it.
 *
 * @param format number of this description
 * @param year assessed, Buddhist era
 * @param method what the round chose otherwise than usual
 * @param kinds of the agency
 * @param entries by code
 * @param measures in position
 * @param scores what came of it, to be compared; measures by their position
 */
record BookDocument(
        int format,
        String instrument,
        String version,
        int year,
        Map<String, String> method,
        List<String> kinds,
        List<Entry> entries,
        List<Measure> measures,
        List<Score> scores) {

    static final int FORMAT = 1;

    /** @param value as it is kept; null where only a note stands */
    record Entry(String code, String value, String note) {}

    /** @param figure null where there is none */
    record Score(String code, String figure) {}

    /** One measure, with nulls for what is not there. */
    record Measure(
            String group,
            String prescribed,
            String name,
            String unit,
            boolean quantitative,
            Direction direction,
            String earlier,
            String later,
            String target,
            String result,
            String distinctBecause,
            Map<String, String> statements) {

        static Measure of(TypedMeasure typed) {
            return new Measure(
                    typed.group(),
                    typed.prescribed().orElse(null),
                    typed.name(),
                    typed.unit(),
                    typed.quantitative(),
                    typed.direction().orElse(null),
                    typed.earlier(),
                    typed.later(),
                    typed.target(),
                    typed.result(),
                    typed.distinctBecause().orElse(null),
                    new TreeMap<>(typed.statements()));
        }

        TypedMeasure typed() {
            return new TypedMeasure(
                    text(group),
                    Optional.ofNullable(prescribed),
                    text(name),
                    text(unit),
                    quantitative,
                    Optional.ofNullable(direction),
                    text(earlier),
                    text(later),
                    text(target),
                    text(result),
                    Optional.ofNullable(distinctBecause),
                    statements == null ? Map.of() : statements);
        }

        private static String text(String text) {
            return text == null ? "" : text;
        }
    }

    BookDocument {
        kinds = orNone(kinds);
        entries = orNone(entries);
        measures = orNone(measures);
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }

    /** Whether it is of this format, and nothing in it is null that cannot be. */
    boolean isWhole() {
        return format == FORMAT
                && Stream.of(kinds, entries, measures).flatMap(List::stream).noneMatch(Objects::isNull)
                && measures.stream()
                        .filter(measure -> measure.statements() != null)
                        .noneMatch(measure -> measure.statements().containsValue(null));
    }

    static BookDocument of(Workbook book) {
        return new BookDocument(
                FORMAT,
                book.instrument().code(),
                book.instrument().version(),
                book.round().fiscalYear(),
                new TreeMap<>(book.round().method().chosen()),
                List.copyOf(new TreeSet<>(book.kinds())),
                book.entries().values().stream()
                        .filter(entry ->
                                entry.value().isPresent() || entry.note().isPresent())
                        .map(entry -> new Entry(
                                entry.code(),
                                entry.value().orElse(null),
                                entry.note().orElse(null)))
                        .toList(),
                book.measures().stream()
                        .map(ResultMeasure::typed)
                        .map(Measure::of)
                        .toList(),
                scores(book));
    }

    /** Measures have other ids in every workbook. */
    static List<Score> scores(Workbook book) {
        AtomicInteger position = new AtomicInteger();
        return book.scores().stream()
                .map(line -> new Score(
                        line.kind() == Kind.RESULT ? "measure " + position.incrementAndGet() : line.code(),
                        line.figure().orElse(null)))
                .toList();
    }
}
