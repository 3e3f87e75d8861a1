package org.prameen.workbook.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.prameen.shared.ThaiCalendar;
import org.prameen.workbook.MeasureTrace.Difference;
import org.prameen.workbook.MeasureTrace.Turn;
import org.prameen.workbook.ResultMeasure;
import org.prameen.workbook.ResultYears;

/** What happened to a measure that a reviewer should see, in sentences. */
final class TraceWords {

    private TraceWords() {}

    static List<String> of(ResultMeasure measure, ResultYears years) {
        return Stream.concat(
                        measure.trace().turn().stream().map(TraceWords::words),
                        measure.trace().differences(measure.typed()).stream().map(one -> words(one, years)))
                .toList();
    }

    private static String words(Turn turn) {
        UI ui = UI.getCurrent();
        Locale locale = ui.getLocale();
        return ui.getTranslation(
                "workbook.results.turned",
                ui.getTranslation("workbook.results.direction." + turn.from()),
                turn.by(),
                ThaiCalendar.dateTime(turn.at(), locale));
    }

    private static String words(Difference result, ResultYears years) {
        UI ui = UI.getCurrent();
        int year = result.field().equals("earlier") ? years.earlier() : years.later();
        return ui.getTranslation(
                "workbook.results.notAsCarried",
                String.valueOf(year),
                result.carried(),
                result.now().isBlank() ? ui.getTranslation("workbook.screen.nothing") : result.now());
    }
}
