package org.prameen.workbook.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.instrument.ResultDimension;
import org.prameen.instrument.ResultGroup;
import org.prameen.instrument.ResultsPart;
import org.prameen.scoring.measures.EntryFinding;
import org.prameen.scoring.measures.EntryReport;
import org.prameen.scoring.measures.EntryRule;
import org.prameen.scoring.measures.MeasureHint;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.workbook.MeasureLines;
import org.prameen.workbook.ResultMeasure;
import org.prameen.workbook.ResultYears;
import org.prameen.workbook.ScoreLine;
import org.prameen.workbook.ScoreLine.Kind;
import org.prameen.workbook.ScoreLine.Reason;
import org.prameen.workbook.TypedMeasure;
import org.prameen.workbook.Workbook;

/** Measures of results as they are now, with what they come to and which rules are broken. */
record ResultState(
        Workbook book,
        ResultsPart part,
        MeasureLines rules,
        EntryReport report,
        List<MeasureHint> hints,
        Map<String, ScoreLine> lines) {

    /** @throws NotFound where the instrument measures no results */
    static ResultState of(Workbook book) {
        MeasureLines rules = book.results().orElseThrow(NotFound::new);
        Map<String, ScoreLine> lines = book.scores().stream()
                .filter(line -> line.kind() == Kind.RESULT)
                .collect(Collectors.toMap(ScoreLine::code, Function.identity()));
        ResultsPart part = book.instrument().maturity().results().orElseThrow();
        return new ResultState(book, part, rules, rules.check(book.measures()), rules.hints(book.measures()), lines);
    }

    List<ResultMeasure> in(ResultGroup group) {
        return book.measures().stream()
                .filter(measure -> measure.typed().group().equals(group.code()))
                .toList();
    }

    Optional<ResultMeasure> measure(UUID id) {
        return book.measures().stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst();
    }

    /** A measure as people find it again, for example {@code 7.1.1 «…»}. @param id as findings name it */
    String named(String id) {
        return book.measures().stream()
                .filter(measure -> measure.id().toString().equals(id))
                .map(measure -> measure.typed().group() + " «" + measure.typed().name() + "»")
                .findFirst()
                .orElse(id);
    }

    /** Whether the person who asks may write in a group, or in the whole part. */
    boolean opens(String code) {
        return book.obstacle().isEmpty() && book.lock().opens(code);
    }

    /** Why a group may be changed although the head signed. */
    Optional<String> returned(String code) {
        Map<String, String> reasons = book.lock().reasons();
        return book.lock().locked()
                ? Stream.of(code, code.replaceFirst("\\.[^.]*$", ""), part.code())
                        .filter(reasons::containsKey)
                        .map(reasons::get)
                        .findFirst()
                : Optional.empty();
    }

    /** Whether the agency, being of the kinds it says and in this round, must report in a group. */
    boolean owes(ResultGroup group) {
        return rules.owes(group);
    }

    ResultYears years() {
        return rules.years();
    }

    /** Why no measure of the agency's own choice can be added to a group; empty when one can. */
    Optional<Rejected> refusal(ResultGroup group) {
        return rules.refusal(TypedMeasure.in(group.code()), book.measures());
    }

    /** What is broken at the group itself and at the measures prescribed there. */
    List<EntryFinding> at(ResultGroup group) {
        return Stream.concat(Stream.of(group.code()), group.measures().stream().map(measure -> measure.code()))
                .flatMap(code -> report.ofPlace(code).stream())
                .toList();
    }

    /** Everything that is broken in a dimension, its groups and its measures. */
    long faults(ResultDimension dimension) {
        return report.ofPlace(dimension.code()).size()
                + dimension.groups().stream()
                        .mapToLong(group -> at(group).size()
                                + in(group).stream()
                                        .mapToLong(measure -> of(measure).stream()
                                                        .filter(finding ->
                                                                finding.rule() != EntryRule.STATEMENT_MISSING)
                                                        .count()
                                                + hints(measure).stream()
                                                        .filter(hint ->
                                                                !hint.kind().settled())
                                                        .count())
                                        .sum())
                        .sum();
    }

    /** What is broken by one measure. */
    List<EntryFinding> of(ResultMeasure measure) {
        return report.ofMeasure(measure.id().toString());
    }

    /** What deserves a look at one measure. */
    List<MeasureHint> hints(ResultMeasure measure) {
        return hints.stream()
                .filter(hint -> hint.measure().equals(measure.id().toString()))
                .toList();
    }

    /** A finding with who says so; of what is to be stated the finding itself names the lines. */
    Reason reason(EntryFinding finding) {
        Reason reason = rules.refusal(finding);
        return finding.rule() == EntryRule.STATEMENT_MISSING
                        && finding.arguments().size() > 1
                ? new Reason(
                        reason.key(),
                        reason.arguments(),
                        Optional.of(Integer.valueOf(finding.arguments().get(1).split("[^0-9]")[0])))
                : reason;
    }

    /** The name that a prescribed measure has in the document. */
    static Optional<String> title(ResultGroup group, String prescribed, Locale locale) {
        return group.measures().stream()
                .filter(measure -> measure.code().equals(prescribed))
                .map(measure -> measure.title().in(locale))
                .findFirst();
    }

    /** Code of the dimension that a measure, a group, a prescribed measure or a dimension belongs to. */
    Optional<ResultDimension> dimension(String at) {
        String group = book.measures().stream()
                .filter(measure -> measure.id().toString().equals(at))
                .map(measure -> measure.typed().group())
                .findFirst()
                .orElse(at);
        return part.dimensions().stream()
                .filter(dimension -> dimension.code().equals(group)
                        || dimension.groups().stream().anyMatch(one -> holds(one, group)))
                .findFirst();
    }

    static boolean holds(ResultGroup group, String code) {
        return group.code().equals(code)
                || group.measures().stream().anyMatch(measure -> measure.code().equals(code));
    }
}
