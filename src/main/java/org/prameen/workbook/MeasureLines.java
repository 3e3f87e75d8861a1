package org.prameen.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.prameen.instrument.CountingNote;
import org.prameen.instrument.MaturityLevel;
import org.prameen.instrument.MaturityPart;
import org.prameen.instrument.ResultGroup;
import org.prameen.instrument.ResultsPart;
import org.prameen.round.Round;
import org.prameen.scoring.improvement.Improvement;
import org.prameen.scoring.measures.EntryFinding;
import org.prameen.scoring.measures.EntryReport;
import org.prameen.scoring.measures.EntryRule;
import org.prameen.scoring.measures.MeasureEntries;
import org.prameen.scoring.measures.MeasureEntry;
import org.prameen.scoring.measures.MeasureHint;
import org.prameen.scoring.measures.MeasureHints;
import org.prameen.scoring.measures.MeasureMeans;
import org.prameen.scoring.measures.MeasureScores;
import org.prameen.scoring.measures.MeasureSummaries;
import org.prameen.scoring.measures.PlaceSummary;
import org.prameen.scoring.measures.PrintedExamples;
import org.prameen.scoring.measures.ScoredMeasure;
import org.prameen.scoring.method.Method;
import org.prameen.shared.LocalText;
import org.prameen.shared.Rejected;
import org.prameen.workbook.ScoreLine.Kind;
import org.prameen.workbook.ScoreLine.Reason;

/** What measures of results come to, each with the way to its level and the rules that take its score. */
public final class MeasureLines {

    private final MaturityPart maturity;
    private final ResultsPart part;
    private final Set<String> kinds;
    private final Method method;
    private final ResultYears years;
    private PrintedExamples examples;

    /**
     * @param maturity of an instrument that measures results
     * @param kinds that the agency is of
     * @param round by whose method and for whose year measures are read
     */
    public MeasureLines(MaturityPart maturity, Set<String> kinds, Round round) {
        this.maturity = maturity;
        this.part = maturity.results().orElseThrow();
        this.kinds = Set.copyOf(kinds);
        this.method = round.method();
        this.years = new ResultYears(round.fiscalYear());
    }

    /** Broken rules of entry and how full each place is. @param measures in position */
    public EntryReport check(List<ResultMeasure> measures) {
        return entries().check(measures.stream().map(ResultMeasure::entry).toList());
    }

    /**
     * Why a measure cannot be entered besides those that are there; empty when it can (document 001, lines 2955-2958).
     *
     * @param measures without the one in question
     */
    public Optional<Rejected> refusal(TypedMeasure typed, List<ResultMeasure> measures) {
        return entries()
                .refusal(
                        typed.entry(UUID.randomUUID()),
                        measures.stream().map(ResultMeasure::entry).toList())
                .map(finding -> refused(typed, finding));
    }

    /** What has to be stated of a measure, stated or not; by the names of the package. */
    public List<String> demands(ResultMeasure measure) {
        return entries().demands(measure.entry());
    }

    /** Whether the agency, being of its kinds and in this round, must report in a group. */
    public boolean owes(ResultGroup group) {
        return !method.entries().waived().contains(group.code())
                && (group.owedBy().contains(ResultGroup.ALL) || !Collections.disjoint(group.owedBy(), kinds));
    }

    public ResultYears years() {
        return years;
    }

    private Rejected refused(TypedMeasure typed, EntryFinding finding) {
        if (finding.rule() == EntryRule.UNKNOWN_PLACE) {
            return Rejected.because(
                    "workbook.rule.UNKNOWN_PLACE", typed.prescribed().orElse(typed.group()));
        }
        String most = finding.arguments().get(finding.arguments().size() - 1);
        return Rejected.because(
                "workbook.refused." + finding.rule(),
                finding.place(),
                most,
                finding.rule().lines(part).orElse(""));
    }

    List<ScoreLine> of(List<ResultMeasure> measures) {
        return scored(measures).stream().map(this::line).toList();
    }

    /** What measures reached, in position. @param measures in position */
    public List<ScoredMeasure> scored(List<ResultMeasure> measures) {
        List<MeasureEntry> typed = measures.stream().map(ResultMeasure::entry).toList();
        return new MeasureScores(improvement()).of(typed, entries().check(typed));
    }

    /** What they come to by group and dimension; a mean only where the round asks for one (document 001 gives no formula). */
    public List<PlaceSummary> summaries(List<ResultMeasure> measures) {
        MeasureMeans means = method.means(maturity.means()) ? MeasureMeans.OVER_MEASURES : MeasureMeans.NONE;
        return new MeasureSummaries(maturity, means).of(scored(measures));
    }

    /** What deserves a look at measures; it changes no score. @param measures in position */
    public List<MeasureHint> hints(List<ResultMeasure> measures) {
        return new MeasureHints(part, improvement())
                .of(measures.stream().map(ResultMeasure::entry).toList());
    }

    /** What the document says of a measure whose name is one of its examples; empty where it says nothing. */
    public Optional<CountingNote> note(ResultMeasure measure) {
        if (examples == null) {
            examples = new PrintedExamples(part);
        }
        return examples.of(measure.typed().name())
                .flatMap(example -> example.note().map(text -> new CountingNote(text, example.line())));
    }

    private Improvement improvement() {
        return new Improvement(method.improvement());
    }

    private MeasureEntries entries() {
        return new MeasureEntries(part, kinds, method.entries(), Optional.of(years.days()));
    }

    private ScoreLine line(ScoredMeasure scored) {
        List<Reason> reasons = new ArrayList<>();
        scored.calculated()
                .ifPresent(score -> reasons.addAll(new MeasureReasons(maturity, method.improvement()).of(score)));
        scored.refusals().forEach(finding -> reasons.add(refusal(finding)));
        Optional<MaturityLevel> level = scored.level().flatMap(reached -> maturity.levels().stream()
                .filter(each -> each.code().equals(reached.name()))
                .findFirst());
        String name = scored.entry().name().name();
        return new ScoreLine(
                scored.entry().id(),
                Kind.RESULT,
                LocalText.of(name, name),
                scored.level()
                        .map(reached ->
                                String.valueOf(level.map(MaturityLevel::points).orElse(0))),
                level.map(MaturityLevel::title),
                scored.level().isPresent(),
                reasons);
    }

    /** @param finding of a rule that takes the score */
    public Reason refusal(EntryFinding finding) {
        String key = "workbook.rule." + finding.rule();
        Optional<Integer> line = finding.rule().lines(part).map(lines -> Integer.valueOf(lines.split("[^0-9]")[0]));
        return new Reason(
                key, finding.arguments().stream().map(Object.class::cast).collect(Collectors.toList()), line);
    }
}
