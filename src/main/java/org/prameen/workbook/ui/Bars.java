package org.prameen.workbook.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.prameen.instrument.GradeBand;
import org.prameen.shared.CaseId;
import org.prameen.workbook.ScoreLine;
import org.prameen.workbook.ScoreLine.Kind;
import org.prameen.workbook.Workbook;

/** Every dimension as a bar with the lines of the grades; each bar says its figure and its grade in words. */
class Bars extends Div {

    private final transient CaseId id;
    private final transient Lines lines;
    private final transient List<GradeBand> grades;

    Bars(Workbook book, Lines lines) {
        this.id = book.theCase().id();
        this.lines = lines;
        this.grades = book.instrument().grading().grades();
        addClassNames("pr-card", "wb-bars");
        UnorderedList bars = new UnorderedList();
        lines.all().stream().filter(line -> line.kind() == Kind.DIMENSION).forEach(line -> bars.add(bar(line)));
        add(new H2(getTranslation("workbook.scores.bars")), scale(), bars);
    }

    /** What the lines stand for. */
    private Div scale() {
        Div scale = new Div();
        scale.addClassName("wb-bar-scale");
        grades.stream().filter(grade -> grade.from() > 0).forEach(grade -> {
            Span word = new Span(" " + grade.title().in(getLocale()));
            word.addClassName("wb-bar-word");
            Span mark = new Span(new Span(grade.from() + "%"), word);
            mark.getStyle().set("inset-inline-start", grade.from() + "%");
            scale.add(mark);
        });
        return new Div(new Span(), scale, new Span());
    }

    private ListItem bar(ScoreLine line) {
        String name = ScoreWords.place(line);
        Element place = lines.firstSection(line.code())
                .map(section -> new Anchor(OwnBook.page(id) + "?section=" + section, name).getElement())
                .orElseGet(() -> Plain.text("span", "", name));
        String band = line.word().isPresent() ? line.complete() ? tone(line) : "open" : "open";
        Element fill = Plain.box("wb-bar-fill " + band);
        fill.getStyle().set("width", line.figure().orElse("0") + "%");
        Element track = Plain.box("wb-bar", fill).setAttribute("aria-hidden", "true");
        grades.stream().filter(grade -> grade.from() > 0).forEach(grade -> {
            Element mark = Plain.box("wb-bar-mark");
            mark.getStyle().set("inset-inline-start", grade.from() + "%");
            track.appendChild(mark);
        });
        ListItem item = new ListItem();
        item.getElement().appendChild(place, track, Plain.text("span", "wb-bar-words", words(line)));
        return item;
    }

    private String words(ScoreLine line) {
        if (line.figure().isEmpty()) {
            return getTranslation("workbook.screen.score.none");
        }
        String word = line.complete() ? ScoreWords.word(line) : getTranslation("workbook.screen.score.soFar");
        return line.figure().get() + "% " + word;
    }

    private String tone(ScoreLine line) {
        List<String> titles = grades.stream().map(grade -> grade.title().th()).toList();
        int at = titles.indexOf(line.word().orElseThrow().th());
        return at == 0 ? "best" : at == grades.size() - 1 ? "lowest" : "middle";
    }
}
