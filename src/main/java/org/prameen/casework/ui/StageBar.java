package org.prameen.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.prameen.casework.Stage;

/** How many cases stand in each of the seven stages: a word, a number and a bar for each. */
class StageBar extends Div {

    /** @param all the number that fills a bar; at least 1 */
    StageBar(Map<Stage, Integer> counts, int all) {
        addClassName("pr-tallies");
        for (Stage stage : Stage.values()) {
            int count = counts.getOrDefault(stage, 0);
            add(line(stage.number() + ". " + getTranslation("casework.stage." + stage), count, all));
        }
        int closed = all - counts.values().stream().mapToInt(Integer::intValue).sum();
        add(line(getTranslation("casework.closed.short"), closed, all));
    }

    private static Div line(String words, int count, int all) {
        Span number = new Span(String.valueOf(count));
        number.addClassName("pr-tally-number");
        Div bar = new Div();
        bar.addClassName("pr-tally-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--part", 100 * count / all + "%");
        Div line = new Div(new Span(words), number, bar);
        line.addClassName("pr-tally");
        return line;
    }
}
