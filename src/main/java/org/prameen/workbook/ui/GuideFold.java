package org.prameen.workbook.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.instrument.ChecklistEntry;
import org.prameen.instrument.ChecklistEntry.Kind;
import org.prameen.instrument.Checklists;
import org.prameen.instrument.Criterion;
import org.prameen.instrument.Guide;
import org.prameen.instrument.Node;
import org.prameen.instrument.Term;
import org.prameen.shared.LocalText;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.Workbook.Progress;

/** What helps to answer: what to look at, what the document explains, what words mean, and what to tick off; folded. */
class GuideFold extends Details {

    private final transient Node node;
    private final transient List<String> points;
    private final transient List<ChecklistEntry> entries;
    private final transient Map<ChecklistEntry, TickRow> ticks = new LinkedHashMap<>();

    /** @param level code; empty for what belongs to all levels @return empty when there is nothing to say */
    static Optional<GuideFold> of(Workbook book, Node node, Optional<String> level) {
        GuideFold fold = new GuideFold(book, node, level);
        return fold.getContent().findAny().isEmpty() ? Optional.empty() : Optional.of(fold);
    }

    private GuideFold(Workbook book, Node node, Optional<String> level) {
        this.node = node;
        Guide guide = node.guide();
        points = guide.guidance().stream()
                .filter(point -> point.level().equals(level))
                .map(point -> point.text().in(getLocale()))
                .toList();
        entries = guide.checklist(book.kinds()).stream()
                .filter(entry -> level.filter(entry.level()::equals).isPresent())
                .toList();
        addClassName("wb-guide");
        boolean criteria = level.isEmpty() && !guide.criteria().isEmpty();
        if (criteria) {
            criteria(guide);
        } else if (!points.isEmpty()) {
            add(list(points));
        }
        if (level.isEmpty()) {
            guide.definitions().forEach(this::definition);
        }
        if (!entries.isEmpty()) {
            add(new H4(getTranslation("workbook.screen.checklist")));
            entries.stream().filter(entry -> entry.kind() == Kind.PRACTICE).forEach(entry -> tick(book, entry));
        }
        List<ChecklistEntry> results =
                entries.stream().filter(entry -> entry.kind() == Kind.RESULT).toList();
        if (!results.isEmpty()) {
            add(new H4(getTranslation("workbook.screen.checklist.results")));
            results.forEach(entry -> tick(book, entry));
        }
        show(book);
    }

    private void tick(Workbook book, ChecklistEntry entry) {
        TickRow row = new TickRow(book, node, entry);
        ticks.put(entry, row);
        add(row);
    }

    boolean hasChecklist() {
        return !ticks.isEmpty();
    }

    /** Lets evidence be put to each entry, apart from that of the others. @param counts pieces that count, by subject */
    void prove(OwnBook work, Map<String, Integer> counts) {
        ticks.forEach((entry, row) -> {
            String code = Checklists.code(node, entry);
            row.add(work.proof(code, entry.code() + " " + said(entry.title()), counts.getOrDefault(code, 0)));
        });
    }

    /** Says how much of the checklist is ticked now. */
    void show(Workbook book) {
        setSummaryText(words(book));
    }

    private String words(Workbook book) {
        Guide guide = node.guide();
        if (!entries.isEmpty()) {
            Progress ticked = book.checklist(node, entries);
            return getTranslation("workbook.screen.guideAndChecklist", points.size(), ticked.answered(), ticked.all());
        }
        if (!guide.criteria().isEmpty()) {
            return getTranslation("workbook.screen.criteria", guide.criteria().size());
        }
        return points.isEmpty()
                ? getTranslation(
                        "workbook.screen.definitions", guide.definitions().size())
                : getTranslation("workbook.screen.guide", points.size());
    }

    /** They stay in reach while the items scroll, so they scroll by themselves, by keys too. */
    private void criteria(Guide guide) {
        addClassName("wb-criteria");
        String title = said(guide.otherTitle().orElse(node.title()));
        Div all = new Div(new H4(title));
        all.addClassName("wb-criteria-body");
        all.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", title);
        if (!points.isEmpty()) {
            all.add(list(points));
        }
        guide.criteria().forEach(criterion -> criterion(all, criterion));
        add(all);
    }

    private void criterion(Div all, Criterion criterion) {
        all.add(new H4(criterion.code() + " " + said(criterion.title())));
        if (!criterion.focus().isEmpty()) {
            all.add(list(criterion.focus().stream().map(this::said).toList()));
        }
    }

    private void definition(Term term) {
        Span word = new Span(said(term.term()));
        word.addClassName("pr-strong");
        add(new Paragraph(word, new Span(" " + said(term.meaning()))));
    }

    private String said(LocalText text) {
        return text.in(getLocale());
    }

    private static UnorderedList list(List<String> points) {
        UnorderedList list = new UnorderedList();
        points.forEach(point -> list.add(new ListItem(point)));
        return list;
    }
}
