package org.prameen.workbook.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.MaturityLevel;
import org.prameen.instrument.MaturityPart;
import org.prameen.instrument.ResultDimension;
import org.prameen.scoring.improvement.ResultLevel;
import org.prameen.scoring.measures.PlaceSummary;
import org.prameen.shared.CaseId;
import org.prameen.workbook.Workbooks;
import org.springframework.stereotype.Component;

/** Lays out what the agency entered, the answers of a section or the measures of a dimension, for those who review it. */
@Component
public class ResultSheets {

    private final Workbooks workbooks;

    ResultSheets(Workbooks workbooks) {
        this.workbooks = workbooks;
    }

    /**
     * Asks the database only where there is something to lay out.
     *
     * @param instrument of the case
     * @param place a section or a dimension of results
     * @return empty for what is neither, and where respondents answer one by one
     */
    public Optional<Div> of(CaseId id, Instrument instrument, String place) {
        if (!instrument.isFilledTogether()) {
            return Optional.empty();
        }
        Optional<ResultDimension> dimension = dimension(instrument, place);
        if (dimension.isPresent()) {
            return dimension.map(one -> sheet(ResultState.of(workbooks.get(id)), one));
        }
        boolean section =
                instrument.sections().stream().anyMatch(one -> one.code().equals(place));
        return section ? AnswerSheet.of(workbooks.get(id), place) : Optional.empty();
    }

    private static Optional<ResultDimension> dimension(Instrument instrument, String place) {
        return Optional.of(instrument.scoring())
                .filter(MaturityPart.class::isInstance)
                .flatMap(scoring -> ((MaturityPart) scoring).results())
                .flatMap(part -> part.dimensions().stream()
                        .filter(one -> one.code().equals(place))
                        .findFirst());
    }

    /** With what the levels come to, and what the marks mean. */
    static Div sheet(ResultState state, ResultDimension dimension) {
        UI ui = UI.getCurrent();
        H2 title = new H2(dimension.code() + " " + dimension.title().in(ui.getLocale()));
        Paragraph room = new Paragraph(
                RoomWords.of(state.report().room(dimension.code()).orElseThrow()) + " · " + levels(state, dimension));
        room.addClassName("pr-quiet");
        Div scroll = new Div();
        scroll.addClassName("pr-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "group");
        scroll.getElement().setAttribute("aria-label", title.getText());
        scroll.add(new ResultSheet(state, dimension));
        Paragraph marks = new Paragraph(ui.getTranslation("workbook.sheet.marks"));
        marks.addClassName("pr-quiet");
        Div sheet = new Div(title, room, scroll, marks);
        borrowed(state).forEach(sheet::add);
        sheet.addClassNames("pr-card", "wr-sheet-card");
        return sheet;
    }

    /** Points that the document of the instrument does not print. */
    private static List<Paragraph> borrowed(ResultState state) {
        UI ui = UI.getCurrent();
        return state.book().instrument().maturity().levels().stream()
                .flatMap(level -> level.pointsFrom().stream()
                        .map(document -> level.title().in(ui.getLocale()) + ": "
                                + ui.getTranslation("workbook.why.pointsFrom", level.points(), document)))
                .map(words -> {
                    Paragraph line = new Paragraph(words);
                    line.addClassName("pr-quiet");
                    return line;
                })
                .toList();
    }

    /** How many reached each level; a mean only where the round asks for one, and named as its own formula. */
    private static String levels(ResultState state, ResultDimension dimension) {
        UI ui = UI.getCurrent();
        PlaceSummary summary = state.rules().summaries(state.book().measures()).stream()
                .filter(place -> place.code().equals(dimension.code()))
                .findFirst()
                .orElseThrow();
        Stream<String> reached = state.book().instrument().maturity().levels().stream()
                .map(level -> level.title().in(ui.getLocale()) + " " + count(summary, level));
        Stream<String> others = Stream.of(
                ui.getTranslation("workbook.sheet.below", summary.levels().getOrDefault(ResultLevel.NONE, 0)),
                ui.getTranslation("workbook.sheet.unscored", summary.unscored()));
        Stream<String> mean = summary.mean().stream()
                .map(points ->
                        ui.getTranslation("workbook.sheet.mean", points.shown().toPlainString()));
        return Stream.of(reached, others, mean).flatMap(words -> words).collect(Collectors.joining(" · "));
    }

    private static int count(PlaceSummary summary, MaturityLevel level) {
        return summary.levels().entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(level.code()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(0);
    }
}
