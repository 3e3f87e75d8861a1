package org.prameen.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.prameen.instrument.Narrowing;
import org.prameen.instrument.Node;
import org.prameen.scoring.ItemCounts;
import org.prameen.scoring.NodeScore;
import org.prameen.scoring.ScoreKind;
import org.prameen.security.Exports;
import org.prameen.shared.CaseId;
import org.prameen.shared.Csv;
import org.prameen.shared.NotFound;
import org.prameen.shared.Texts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The results as sheets for a spreadsheet or a statistics program; every figure is the string that the screen shows. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ResultExport {

    private static final List<String> COLUMNS = List.of(
            "code",
            "kind",
            "title",
            "state",
            "mean",
            "band",
            "verdict",
            "n",
            "notPractised",
            "blank",
            "f5",
            "f4",
            "f3",
            "f2",
            "f1",
            "previous",
            "target");

    private final ResultOverviews overviews;
    private final Texts texts;

    ResultExport(ResultOverviews overviews, Texts texts) {
        this.overviews = overviews;
        this.texts = texts;
    }

    /**
     * All nodes with all that the results screen shows.
     *
     * @param at code of the component, factor or indicator that the table is narrowed to; what names none narrows nothing
     * @throws NotFound when nothing was computed
     */
    @Exports("results")
    public String table(CaseId id, String at, Locale locale) {
        ResultOverview overview = overviews.of(id).orElseThrow(NotFound::new);
        Csv csv = new Csv()
                .line(COLUMNS.stream()
                        .map(column -> texts.get("results.column." + column, locale))
                        .toList());
        Narrowing narrowing = Narrowing.to(overview.instrument(), at);
        overview.sheet().nodes().stream()
                .filter(score -> narrowing.holds(score.code()))
                .forEach(score -> csv.line(cells(overview, score, locale)));
        return csv.toString();
    }

    /**
     * The scores of one form, one column an item named as in the handbook's recipe for statistics programs (document 002,
     * lines 2193-2219). Every column is sorted by itself, so no line is a person; where one person alone answered it is empty.
     *
     * @throws NotFound when nothing was computed or there is no such indicator
     */
    @Exports("scores")
    public String scores(CaseId id, String indicator) {
        ResultOverview overview = overviews.of(id).orElseThrow(NotFound::new);
        Node form = overview.instrument().find(indicator).orElseThrow(NotFound::new);
        List<List<String>> columns = form.children().stream()
                .map(item -> overview.sheet()
                        .find(item.code())
                        .filter(score -> !overview.withholds(score))
                        .flatMap(NodeScore::counts))
                .map(counts -> counts.map(ResultExport::column).orElse(List.of()))
                .toList();
        int longest = columns.stream().mapToInt(List::size).max().orElse(0);
        Csv csv = new Csv()
                .line(IntStream.rangeClosed(1, columns.size())
                        .mapToObj(number -> String.format(Locale.ROOT, "VAR%04d", number))
                        .toList());
        IntStream.range(0, longest)
                .forEach(row -> csv.line(columns.stream()
                        .map(column -> row < column.size() ? column.get(row) : "")
                        .toList()));
        return csv.toString();
    }

    private static List<String> column(ItemCounts counts) {
        return ItemCounts.scores()
                .boxed()
                .flatMap(score -> LongStream.range(0, counts.frequency(score)).mapToObj(one -> score.toString()))
                .toList();
    }

    private List<String> cells(ResultOverview overview, NodeScore score, Locale locale) {
        boolean withheld = overview.withholds(score);
        Optional<OwnTarget> target = Optional.ofNullable(overview.targets().get(score.code()));
        List<String> cells = new ArrayList<>(List.of(
                score.code(),
                texts.get("results.kind." + score.kind(), locale),
                overview.node(score)
                        .map(node -> node.title().in(locale))
                        .orElseGet(() -> texts.get("results.kind.TOTAL", locale)),
                texts.get("scoring.state." + score.state(), locale),
                score.value()
                        .filter(mean -> !withheld)
                        .map(BigDecimal::toPlainString)
                        .orElse(""),
                withheld
                        ? texts.get("results.withheld", locale)
                        : score.mean()
                                .map(mean -> overview.bandName(mean.band()).in(locale))
                                .orElse(""),
                verdict(score, locale)));
        cells.addAll(counts(score, withheld));
        cells.add(overview.trend()
                .previous(score.code())
                .flatMap(PastScore::mean)
                .map(BigDecimal::toPlainString)
                .orElse(""));
        cells.add(target.map(own -> own.level().toPlainString()).orElse(""));
        return cells;
    }

    private String verdict(NodeScore score, Locale locale) {
        boolean undefined = score.scored() && (score.kind() == ScoreKind.FACTOR || score.kind() == ScoreKind.TOTAL);
        return undefined
                ? texts.get("results.verdict.undefined", locale)
                : score.met()
                        .map(met -> texts.get("results.verdict." + met, locale))
                        .orElse("");
    }

    private static List<String> counts(NodeScore score, boolean withheld) {
        List<String> cells = score.counts().stream()
                .flatMap(counts -> Stream.concat(
                        Stream.of(counts.n(), counts.notPractised(), counts.blank())
                                .map(String::valueOf),
                        counts.frequencies().stream().map(count -> withheld ? "" : String.valueOf(count))))
                .toList();
        return cells.isEmpty() ? java.util.Collections.nCopies(8, "") : cells;
    }
}
