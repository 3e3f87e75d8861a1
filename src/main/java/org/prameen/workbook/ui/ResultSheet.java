package org.prameen.workbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.instrument.ResultDimension;
import org.prameen.instrument.ResultGroup;
import org.prameen.scoring.improvement.ResultScore;
import org.prameen.scoring.measures.ScoredMeasure;
import org.prameen.workbook.ResultMeasure;
import org.prameen.workbook.ScoreLine;
import org.prameen.workbook.TypedMeasure;

/** The measures of one dimension on a sheet: three years, target, improvement, level and everything that is to be seen. */
@Tag("table")
class ResultSheet extends Component {

    private static final String GROUP = "*";
    private static final String MEASURE = "**";

    private final transient ResultState state;
    private final transient Map<String, ScoredMeasure> scored;
    private final transient List<String> names;

    ResultSheet(ResultState state, ResultDimension dimension) {
        this.state = state;
        this.scored = state.rules().scored(state.book().measures()).stream()
                .collect(Collectors.toMap(measure -> measure.entry().id(), Function.identity()));
        this.names = Stream.concat(
                        Stream.of(MeasureField.values())
                                .filter(field -> field.compareTo(MeasureField.QUANTITATIVE) < 0)
                                .map(field -> field.words(state.years())),
                        Stream.of("improvement", "score", "flags")
                                .map(column -> getTranslation("workbook.sheet." + column)))
                .toList();
        getElement().setAttribute("class", "pr-table an-folds wr-sheet");
        Element head = new Element("tr");
        names.forEach(name -> head.appendChild(Plain.text("th", "", name).setAttribute("scope", "col")));
        Element body = new Element("tbody");
        dimension.groups().forEach(group -> rows(group, body));
        getElement().appendChild(new Element("thead").appendChild(head), body);
    }

    private void rows(ResultGroup group, Element body) {
        List<ResultMeasure> measures = state.in(group);
        List<String> missing = state.at(group).stream()
                .map(finding -> FindingLine.words(state, finding))
                .toList();
        if (measures.isEmpty() && missing.isEmpty()) {
            return;
        }
        String mark = state.owes(group) ? GROUP : "";
        Element title = Plain.text("th", "", group.code() + " " + group.title().in(getLocale()) + mark)
                .setAttribute("scope", "rowgroup")
                .setAttribute("colspan", String.valueOf(names.size()));
        noted(group).forEach(words -> title.appendChild(Plain.text("div", "pr-quiet", words)));
        missing.forEach(words -> title.appendChild(Plain.text("div", "wb-table-warning", words)));
        body.appendChild(new Element("tr").setAttribute("class", "wb-group-row").appendChild(title));
        measures.forEach(measure -> body.appendChild(row(group, measure)));
    }

    /** How many a required group needs, and what the document says against itself. */
    private Stream<String> noted(ResultGroup group) {
        Stream<String> least = state.owes(group) && group.least() > 1
                ? Stream.of(getTranslation("workbook.sheet.least", group.least()))
                : Stream.empty();
        Stream<String> contested = group.origin().contested().stream()
                .map(words -> words.in(getLocale())
                        + group.origin()
                                .line()
                                .map(line -> " \u00B7 " + ScoreWords.source(Optional.of(String.valueOf(line))))
                                .orElse(""));
        Stream<String> waived = group.origin().contested().isPresent() && !state.owes(group)
                ? Stream.of(getTranslation("workbook.sheet.free"))
                : Stream.empty();
        return Stream.of(least, contested, waived).flatMap(words -> words);
    }

    private Element row(ResultGroup group, ResultMeasure measure) {
        TypedMeasure typed = measure.typed();
        boolean prescribed = typed.prescribed()
                .filter(code -> ResultState.title(group, code, getLocale()).isPresent())
                .isPresent();
        ScoreLine line = state.lines().get(measure.id().toString());
        List<String> cells = List.of(
                typed.name() + (prescribed ? MEASURE : ""),
                typed.unit(),
                typed.direction()
                        .map(way -> getTranslation("workbook.results.direction." + way))
                        .orElse(""),
                typed.earlier(),
                typed.later(),
                typed.target(),
                typed.result(),
                improvement(measure),
                line.complete() ? ScoreWords.of(line) : getTranslation("workbook.results.noScore"));
        Element row = new Element("tr");
        for (int at = 0; at < cells.size(); at++) {
            row.appendChild(Plain.text("td", at > 2 && at < 8 ? "wr-number" : "", cells.get(at))
                    .setAttribute("data-label", names.get(at)));
        }
        return row.appendChild(flags(measure, line));
    }

    private String improvement(ResultMeasure measure) {
        return Optional.ofNullable(scored.get(measure.id().toString()))
                .flatMap(ScoredMeasure::calculated)
                .flatMap(ResultScore::shownImprovement)
                .map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    /** Contradictions and what was changed in a way that matters stand out. */
    private Element flags(ResultMeasure measure, ScoreLine line) {
        Stream<Element> seen = Stream.concat(
                        line.warnings().stream().map(ScoreWords::reason),
                        TraceWords.of(measure, state.years()).stream())
                .map(words -> Plain.text("div", "wr-seen", words));
        Stream<Element> told = Stream.concat(
                        state.of(measure).stream().map(finding -> FindingLine.words(state, finding)),
                        state.hints(measure).stream().map(hint -> HintLine.words(state, hint)))
                .map(words -> Plain.text("div", "wb-table-warning", words));
        Element[] all = Stream.concat(seen, told).toArray(Element[]::new);
        Element cell = new Element("td").appendChild(all);
        if (all.length > 0) {
            cell.setAttribute("data-label", names.get(names.size() - 1));
        }
        return cell;
    }
}
