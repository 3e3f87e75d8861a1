package org.prameen.workbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.stream.Stream;
import org.prameen.instrument.MaturityLevel;
import org.prameen.workbook.LevelCounts;

/** How many items of each category, and of all, are at which level. */
@Tag("table")
class LevelCountTable extends Component {

    LevelCountTable(Lines lines) {
        getElement().setAttribute("class", "pr-table wb-counts");
        getElement().appendChild(Plain.text("caption", "", getTranslation("workbook.levels.counts")));
        Element head = new Element("tr");
        Stream.of(
                        Stream.of(getTranslation("workbook.levels.part")),
                        lines.instrument().maturity().levels().stream()
                                .map(MaturityLevel::title)
                                .map(title -> title.in(getLocale())),
                        Stream.of("none", "open", "all").map(name -> getTranslation("workbook.levels." + name)))
                .flatMap(words -> words)
                .forEach(words -> head.appendChild(Plain.text("th", "", words).setAttribute("scope", "col")));
        Element body = new Element("tbody");
        LevelCounts.of(lines.instrument(), lines.all()).forEach(counts -> body.appendChild(row(counts)));
        getElement().appendChild(new Element("thead").appendChild(head), body);
    }

    private Element row(LevelCounts counts) {
        String name = counts.part()
                .map(category -> category.code() + " " + category.title().in(getLocale()))
                .orElseGet(() -> getTranslation("workbook.levels.whole"));
        Element row = new Element("tr").appendChild(Plain.text("th", "", name).setAttribute("scope", "row"));
        if (counts.part().isEmpty()) {
            row.setAttribute("class", "wb-total-row");
        }
        Stream.concat(counts.reached().stream(), Stream.of(counts.none(), counts.open(), counts.all()))
                .forEach(count -> row.appendChild(Plain.text("td", "num", String.valueOf(count))));
        return row;
    }
}
