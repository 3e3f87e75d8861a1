package org.prameen.workbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.prameen.workbook.LevelCounts;

/** How many items of each category, and of all, are at which level. */
@Tag("table")
class LevelCountTable extends Component {

    private final transient List<String> names;

    LevelCountTable(Lines lines) {
        names = Stream.concat(
                        lines.instrument().maturity().levels().stream()
                                .map(level -> level.title().in(getLocale())),
                        Stream.of("none", "open", "all").map(name -> getTranslation("workbook.levels." + name)))
                .toList();
        getElement().setAttribute("class", "pr-table an-folds wb-counts");
        getElement().appendChild(Plain.text("caption", "", getTranslation("workbook.levels.counts")));
        Element head = new Element("tr").appendChild(heading("col", getTranslation("workbook.levels.part")));
        names.forEach(name -> head.appendChild(heading("col", name)));
        Element body = new Element("tbody");
        LevelCounts.of(lines.instrument(), lines.all()).forEach(counts -> body.appendChild(row(counts)));
        getElement().appendChild(new Element("thead").appendChild(head), body);
    }

    private Element row(LevelCounts counts) {
        Element row = new Element("tr")
                .appendChild(heading(
                        "row",
                        counts.part()
                                .map(category ->
                                        category.code() + " " + category.title().in(getLocale()))
                                .orElseGet(() -> getTranslation("workbook.levels.whole"))));
        if (counts.part().isEmpty()) {
            row.setAttribute("class", "wb-total-row");
        }
        List<Integer> figures = Stream.concat(
                        counts.reached().stream(), Stream.of(counts.none(), counts.open(), counts.all()))
                .toList();
        for (int i = 0; i < figures.size(); i++) {
            row.appendChild(
                    Plain.text("td", "num", String.valueOf(figures.get(i))).setAttribute("data-label", names.get(i)));
        }
        return row;
    }

    private static Element heading(String scope, String words) {
        return Plain.text("th", "", words).setAttribute("scope", scope);
    }
}
