package org.prameen.workbook.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.instrument.MaturityPart;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.workbook.Substitution;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.Workbook.Progress;

/** All sections below what they belong to, each with how far it is and what it has come to. */
class SectionTree extends Div {

    private final Map<String, SectionEntry> entries = new LinkedHashMap<>();
    private final transient List<Group> groups = new ArrayList<>();
    private final SerializableConsumer<String> chosen;

    private record Group(Node top, Element details, Element count, Element score, List<Node> sections) {}

    SectionTree(Workbook book, SerializableConsumer<String> chosen) {
        this.chosen = chosen;
        addClassName("an-tree");
        getElement()
                .setAttribute("role", "navigation")
                .setAttribute("aria-label", getTranslation("workbook.screen.sections"));
        book.instrument().asked().forEach(top -> add(book, top));
        ResultsEntry.of(book).ifPresent(this::add);
        study(book);
        update(book, Lines.of(book));
    }

    /** The way to read all statements without answering. */
    private void study(Workbook book) {
        if (book.instrument().scoring() instanceof MaturityPart) {
            String page = OwnBook.page(book.theCase().id()) + "/study";
            getElement()
                    .appendChild(Plain.text("a", "wb-study-link", getTranslation("workbook.study"))
                            .setAttribute("href", page));
        }
    }

    void update(Workbook book, Lines lines) {
        entries.values().forEach(entry -> entry.show(book, lines));
        groups.forEach(group -> {
            Progress progress = group.sections().stream()
                    .map(book::progress)
                    .reduce(
                            new Progress(0, 0),
                            (one, more) -> new Progress(one.answered() + more.answered(), one.all() + more.all()));
            group.count().setText(getTranslation("workbook.screen.progressShort", progress.answered(), progress.all()));
            group.score()
                    .setText(lines.at(group.top().code())
                            .filter(line -> line.figure().isPresent())
                            .map(ScoreWords::of)
                            .orElse(""));
        });
    }

    /** Marks the section that is on the screen and opens what it belongs to. */
    void mark(String section) {
        entries.forEach((code, entry) -> entry.mark(code.equals(section)));
        groups.stream()
                .filter(group ->
                        group.sections().stream().anyMatch(one -> one.code().equals(section)))
                .forEach(group -> group.details().setAttribute("open", true));
    }

    private void add(Workbook book, Node top) {
        List<Node> sections = book.sections().stream()
                .filter(section -> top.walk().anyMatch(node -> node.code().equals(section.code())))
                .toList();
        if (sections.isEmpty()) {
            book.other(top.code()).ifPresent(other -> elsewhere(book, top, other));
            return;
        }
        Element details = new Element("details");
        Element title = Plain.text("span", "", top.code() + " " + top.title().in(getLocale()));
        Element score = Plain.text("span", "wb-group-score", "");
        Element count = Plain.text("span", "an-count", "");
        details.appendChild(new Element("summary").appendChild(Plain.box("wb-group", title, score), count));
        for (Node below : top.all(NodeKind.INDICATOR)) {
            if (sections.contains(below)) {
                SectionEntry entry = new SectionEntry(below, chosen);
                entries.put(below.code(), entry);
                details.appendChild(entry.getElement());
            } else {
                unanswered(book, below).ifPresent(details::appendChild);
            }
        }
        getElement().appendChild(details);
        groups.add(new Group(top, details, count, score, sections));
    }

    /** What the document names and nobody answers, so that nobody looks for it. */
    private Optional<Element> unanswered(Workbook book, Node node) {
        Optional<Element> other = book.other(node.code()).map(found -> lead(book, node, found));
        return other.isPresent() ? other : plain(node);
    }

    /** A whole part that another system answers, with what it consists of. */
    private void elsewhere(Workbook book, Node top, Substitution other) {
        Element details = new Element("details");
        details.appendChild(new Element("summary")
                .appendChild(Plain.box(
                        "wb-group",
                        Plain.text("span", "", top.code() + " " + top.title().in(getLocale())),
                        Plain.text("span", "wb-group-score", ""))));
        details.appendChild(lead(book, top, other));
        top.children().forEach(below -> plain(below).ifPresent(details::appendChild));
        getElement().appendChild(details);
    }

    /** The way to the result of another system, with its state. */
    private Element lead(Workbook book, Node node, Substitution other) {
        Anchor lead =
                new Anchor(OtherDesk.page(book.theCase().id(), other.rule().code()), "");
        lead.addClassNames("an-entry", "wr-entry");
        Span title = new Span(
                (node.children().isEmpty() ? node.code() + " " + node.title().in(getLocale()) + " – " : "")
                        + other.rule().title().in(getLocale()));
        title.addClassName("an-entry-title");
        lead.add(title, OtherView.chip(other));
        return lead.getElement();
    }

    private Optional<Element> plain(Node node) {
        return node.guide()
                .unanswered()
                .map(why -> Plain.box(
                        "wb-unanswered",
                        Plain.text("span", "", node.code() + " " + node.title().in(getLocale())),
                        Plain.text("span", "pr-quiet", why.in(getLocale()))));
    }
}
