package org.prameen.instrument.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.prameen.instrument.ChecklistEntry;
import org.prameen.instrument.Criterion;
import org.prameen.instrument.Guidance;
import org.prameen.instrument.Guide;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.MaturityLevel;
import org.prameen.instrument.MaturityPart;
import org.prameen.instrument.Term;
import org.prameen.shell.Facts;

/** What stands beside a node: its other title, why nothing is answered there, what to look at and to tick off, by level. */
class GuidePart extends Div {

    GuidePart(Instrument instrument, Guide guide) {
        Facts names = new Facts();
        guide.otherTitle()
                .ifPresent(title -> names.fact(getTranslation("instrument.otherTitle"), title.in(getLocale())));
        guide.unanswered().ifPresent(why -> names.fact(getTranslation("instrument.unanswered"), why.in(getLocale())));
        if (names.getChildren().findAny().isPresent()) {
            add(names);
        }
        add(points(guide.guidance(), Optional.empty()));
        guide.criteria().forEach(this::criterion);
        guide.definitions().forEach(this::definition);
        levels(instrument).forEach(level -> level(guide, level));
    }

    private static List<MaturityLevel> levels(Instrument instrument) {
        return instrument.scoring() instanceof MaturityPart maturity ? maturity.levels() : List.of();
    }

    private void level(Guide guide, MaturityLevel level) {
        List<ChecklistEntry> entries = guide.checklist().stream()
                .filter(entry -> entry.level().equals(level.code()))
                .toList();
        Div points = new Div(
                points(guide.overview(), Optional.of(level.code())),
                points(guide.guidance(), Optional.of(level.code())));
        boolean nothing = points.getChildren()
                .allMatch(list -> list.getChildren().findAny().isEmpty());
        if (nothing && entries.isEmpty()) {
            return;
        }
        H3 heading = Cards.heading(level.title().in(getLocale()));
        UnorderedList checklist = new UnorderedList();
        entries.forEach(entry -> checklist.add(line(entry)));
        add(heading, points);
        if (!entries.isEmpty()) {
            add(checklist);
        }
    }

    private Div points(List<Guidance> guidance, Optional<String> level) {
        UnorderedList list = new UnorderedList();
        guidance.stream()
                .filter(point -> point.level().equals(level))
                .forEach(point -> list.add(new ListItem(point.text().in(getLocale()))));
        return list.getChildren().findAny().isPresent() ? new Div(list) : new Div();
    }

    private void criterion(Criterion criterion) {
        UnorderedList focus = new UnorderedList();
        criterion.focus().forEach(point -> focus.add(new ListItem(point.in(getLocale()))));
        add(Cards.heading(criterion.code() + " " + criterion.title().in(getLocale())), focus);
    }

    private void definition(Term term) {
        Facts meaning = new Facts();
        meaning.fact(term.term().in(getLocale()), term.meaning().in(getLocale()));
        add(meaning);
    }

    private ListItem line(ChecklistEntry entry) {
        Span code = new Span(entry.code());
        code.addClassName("pr-code");
        ListItem line = new ListItem(code, new Span(" " + entry.title().in(getLocale())));
        entry.printed()
                .ifPresent(printed -> line.add(Cards.quiet(" " + getTranslation("instrument.printedCode", printed))));
        if (!entry.onlyFor().isEmpty()) {
            line.add(Cards.quiet(" " + getTranslation("instrument.onlyFor." + String.join("_", entry.onlyFor()))));
        }
        return line;
    }
}
