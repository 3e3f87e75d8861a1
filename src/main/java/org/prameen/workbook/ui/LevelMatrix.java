package org.prameen.workbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.prameen.instrument.MaturityLevel;
import org.prameen.workbook.LevelCounts;
import org.prameen.workbook.ScoreLine;
import org.prameen.workbook.ScoreLine.Kind;

/** Every item against every level, as the criteria's own overview has it: a level that is reached has a mark, and a word for readers. */
@Tag("table")
class LevelMatrix extends Component {

    private static final String MARK = "\u2713";
    private static final String BLANK = "\u2013";
    private static final String OPEN = "\u25cb";

    private final boolean building;
    private final transient Lines lines;
    private final transient List<MaturityLevel> levels;

    /** @param building whether a level takes all below it, so that these are reached as well */
    LevelMatrix(Lines lines, boolean building) {
        this.building = building;
        this.lines = lines;
        this.levels = lines.instrument().maturity().levels();
        getElement().setAttribute("class", "pr-table wb-matrix");
        Element head = new Element("tr").appendChild(heading(getTranslation("workbook.levels.item")));
        levels.forEach(level -> head.appendChild(heading(level.title().in(getLocale()) + " " + level.points())));
        Element body = new Element("tbody");
        lines.all().stream().filter(line -> line.kind() == Kind.ITEM).forEach(line -> body.appendChild(row(line)));
        getElement().appendChild(legend(), new Element("thead").appendChild(head), body);
    }

    private Element legend() {
        return Plain.text(
                "caption",
                "",
                MARK + " " + getTranslation("workbook.levels.reached") + " \u00b7 " + BLANK + " "
                        + getTranslation("workbook.levels.notReached") + " \u00b7 " + OPEN + " "
                        + getTranslation("workbook.levels.open"));
    }

    private Element row(ScoreLine line) {
        Element row = new Element("tr")
                .appendChild(Plain.text("th", "", ScoreWords.place(line)).setAttribute("scope", "row"));
        Optional<Integer> reached = LevelCounts.place(lines.instrument(), line);
        IntStream.range(0, levels.size())
                .forEach(level -> row.appendChild(cell(
                        line,
                        reached.filter(place -> building ? place >= level : place == level)
                                .isPresent())));
        return row;
    }

    private Element cell(ScoreLine line, boolean reached) {
        String word = !line.complete() ? "open" : reached ? "reached" : "notReached";
        String sign = !line.complete() ? OPEN : reached ? MARK : BLANK;
        Element mark = Plain.text("span", "", sign).setAttribute("aria-hidden", "true");
        Element said = Plain.text("span", "pr-spoken", getTranslation("workbook.levels." + word));
        return new Element("td")
                .setAttribute("class", reached ? "wb-reached" : "wb-unreached")
                .appendChild(mark, said);
    }

    private static Element heading(String words) {
        return Plain.text("th", "", words).setAttribute("scope", "col");
    }
}
