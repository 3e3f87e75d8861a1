package org.prameen.workbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.workbook.GradeGap;
import org.prameen.workbook.LevelGap;
import org.prameen.workbook.ScoreLine;
import org.prameen.workbook.ScoreLine.Kind;
import org.prameen.workbook.Workbook;

/** All parts of a workbook with what they come to, and how far the next grade is where there are grades. */
@Tag("table")
class ScoreTable extends Component {

    private final transient Map<String, GradeGap> gaps;
    private final transient Map<String, LevelGap> levelGaps;
    private final transient CaseId id;
    private final transient Lines lines;
    private final boolean graded;

    ScoreTable(Workbook book, Lines lines) {
        this.id = book.theCase().id();
        this.lines = lines;
        this.levelGaps = LevelGap.of(
                        book.instrument(),
                        book.round().method(),
                        book.judged().counting(book.round().method(), book.values()),
                        book.kinds())
                .stream()
                .collect(Collectors.toMap(gap -> gap.item().code(), Function.identity()));
        this.gaps = GradeGap.of(book.instrument(), book.round().method(), book.values()).stream()
                .collect(Collectors.toMap(GradeGap::dimension, Function.identity()));
        this.graded = lines.all().stream().anyMatch(line -> line.kind() == Kind.DIMENSION);
        getElement().setAttribute("class", "pr-table an-folds wb-results");
        Element names = new Element("tr");
        for (String name : graded
                ? List.of("place", "figure", "word", "gap", "why")
                : List.of("place", "word", "figure", "state", "why")) {
            names.appendChild(Plain.text("th", "", name(name)).setAttribute("scope", "col"));
        }
        Element body = new Element("tbody");
        lines.all().forEach(line -> body.appendChild(row(line)));
        getElement().appendChild(new Element("thead").appendChild(names), body);
    }

    private Element row(ScoreLine line) {
        Element row = new Element("tr");
        if (line.kind() != Kind.ITEM && line.kind() != Kind.DIMENSION && line.kind() != Kind.OTHER) {
            row.setAttribute("class", line.kind() == Kind.TOTAL ? "wb-total-row" : "wb-group-row");
        }
        Element place = new Element("td").appendChild(place(line));
        boolean nothing = line.kind() == Kind.TOTAL && line.figure().isEmpty();
        Element word = cell("word", nothing ? ScoreWords.of(line) : ScoreWords.word(line));
        Element figure = cell("figure", ScoreWords.figure(line)).setAttribute("class", "wb-nowrap");
        Element why = new Element("td").appendChild(WhyDialog.opener(line).getElement());
        return graded
                ? row.appendChild(place, figure, word, cell("gap", gap(line)), why)
                : row.appendChild(place, word, figure, state(line), why);
    }

    /** The way back to the answers. */
    private Element place(ScoreLine line) {
        String words = ScoreWords.place(line);
        return lines.firstSection(line.code())
                .map(section -> new Anchor(OwnBook.page(id) + "?section=" + section, words).getElement())
                .orElseGet(() -> Plain.text("span", "", words));
    }

    private Element state(ScoreLine line) {
        Element cell = cell("state", "");
        cell.appendChild(ScoreWords.state(line).getElement());
        line.warnings().forEach(warning -> {
            Div words = new Div(new Span(ScoreWords.reason(warning)));
            words.addClassName("wb-table-warning");
            cell.appendChild(words.getElement());
        });
        Optional.ofNullable(levelGaps.get(line.code()))
                .filter(gap -> line.kind() == Kind.ITEM)
                .ifPresent(gap -> cell.appendChild(LevelGapFold.of(id, gap)));
        return cell;
    }

    private String gap(ScoreLine line) {
        if (line.kind() != Kind.DIMENSION) {
            return "";
        }
        GradeGap gap = gaps.get(line.code());
        if (gap == null) {
            return getTranslation("workbook.scores.gap.later");
        }
        String next = gap.next().map((LocalText title) -> title.in(getLocale())).orElse("");
        return gap.steps()
                .map(steps -> getTranslation("workbook.scores.gap.steps", steps, next))
                .or(() -> gap.percent().map(points -> getTranslation("workbook.scores.gap.percent", points, next)))
                .orElseGet(() -> getTranslation("workbook.scores.gap.top"));
    }

    private Element cell(String name, String words) {
        return Plain.text("td", "", words).setAttribute("data-label", name(name));
    }

    private String name(String column) {
        return getTranslation("workbook.scores." + column);
    }
}
