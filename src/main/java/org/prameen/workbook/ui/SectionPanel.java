package org.prameen.workbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.MaturityLevel;
import org.prameen.instrument.MaturityPart;
import org.prameen.instrument.Node;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;
import org.prameen.workbook.BookEntry;
import org.prameen.workbook.Workbook;

/** The section that is being filled in; only this one is on the screen, whatever the size of the instrument. */
class SectionPanel extends Div {

    private final transient OwnBook work;
    private final transient List<GuideFold> folds = new ArrayList<>();
    private final transient List<KeyFigureFold> details = new ArrayList<>();
    private final ScoreStrip score = new ScoreStrip();
    private transient Optional<KeyFigures> figures = Optional.empty();
    private transient Optional<SummaryPart> summary = Optional.empty();
    private final List<AnswerPart> answers = new ArrayList<>();
    private transient Optional<String> together = Optional.empty();

    SectionPanel(OwnBook work) {
        this.work = work;
        addClassNames("an-form", "pr-card", "wb-section");
    }

    void show(Workbook book, Node section) {
        removeAll();
        folds.clear();
        answers.clear();
        details.clear();
        Instrument instrument = book.instrument();
        Lines lines = Lines.of(book);
        figures = KeyFigures.of(instrument, section);
        heading(instrument, section, lines.top(section));
        together = reasonOfAll(book, section);
        together.ifPresent(this::returned);
        GroupsHint.of(work, book, section).ifPresent(this::add);
        add(score);
        if (instrument.scoring() instanceof MaturityPart maturity) {
            guide(book, lines.top(section), Optional.empty());
            guide(book, section, Optional.empty());
            maturity.levels().forEach(level -> level(book, section, level));
            open(book, leftOver(section, maturity));
        } else {
            guide(book, lines.top(section), Optional.empty());
            guide(book, section, Optional.empty());
            rows(book, section.children());
            figures.ifPresent(this::add);
        }
        summary = SummaryPart.of(book, section);
        summary.ifPresent(this::add);
        work.evidence(instrument, section).ifPresent(this::foot);
        proofs(instrument, section);
        update(book, lines, section);
    }

    /** Practice and results of a checklist are shown apart (document 001, lines 215-223). */
    private void proofs(Instrument instrument, Node section) {
        if (OwnBook.takesEvidence(instrument, section) && folds.stream().anyMatch(GuideFold::hasChecklist)) {
            Map<String, Integer> counts = work.proofs();
            folds.forEach(fold -> fold.prove(work, counts));
        }
    }

    /** Shows what the answers come to now. */
    void update(Workbook book, Lines lines, Node section) {
        score.show(lines, section);
        figures.ifPresent(part -> part.show(book.values()));
        summary.ifPresent(part -> part.show(book));
        folds.forEach(fold -> fold.show(book));
        answers.forEach(part -> part.show(book));
        details.forEach(fold -> fold.show(book));
    }

    private void heading(Instrument instrument, Node section, Node top) {
        String above = top.title().in(getLocale());
        Paragraph path = new Paragraph(top.code() + " " + above);
        path.addClassName("an-path");
        Span code = new Span(section.code());
        code.addClassName("pr-code");
        H2 title = new H2(code, new Span(section.title().in(getLocale())));
        title.addClassName("an-title");
        Paragraph stem = new Paragraph(
                figures.isPresent()
                        ? getTranslation("workbook.screen.figure.stem")
                        : instrument.stem().in(getLocale()));
        stem.addClassName("an-stem");
        add(path, title);
        section.guide().otherTitle().ifPresent(other -> {
            Paragraph second = new Paragraph(getTranslation("workbook.screen.otherTitle", other.in(getLocale())));
            second.addClassNames("an-path", "wb-other-title");
            add(second);
        });
        add(stem);
    }

    private void level(Workbook book, Node section, MaturityLevel level) {
        List<Node> items = section.children().stream()
                .filter(item -> item.level().filter(level.code()::equals).isPresent())
                .toList();
        if (items.isEmpty()) {
            return;
        }
        H3 title = new H3(level.title().in(getLocale()));
        Span points = new Span(getTranslation("workbook.screen.score.points", String.valueOf(level.points())));
        points.addClassName("pr-quiet");
        Paragraph meaning = new Paragraph(level.meaning().in(getLocale()));
        Div head = new Div(title, points, meaning);
        head.addClassName("wb-level");
        section.guide().overview().stream()
                .filter(sentence ->
                        sentence.level().filter(level.code()::equals).isPresent())
                .forEach(sentence -> {
                    Paragraph here = new Paragraph(sentence.text().in(getLocale()));
                    here.addClassName("wb-overview");
                    head.add(here);
                });
        add(head);
        guide(book, section, Optional.of(level.code()));
        rows(book, items);
    }

    /** Items whose level is not decided; they are asked and count for none. */
    private void open(Workbook book, List<Node> items) {
        if (!items.isEmpty()) {
            Div head = new Div(
                    new H3(getTranslation("workbook.screen.levelOpen")),
                    new Paragraph(getTranslation("workbook.screen.levelOpen.means")));
            head.addClassName("wb-level");
            add(head);
            rows(book, items);
        }
    }

    /** Items without a level. */
    private static List<Node> leftOver(Node section, MaturityPart maturity) {
        List<String> levels =
                maturity.levels().stream().map(MaturityLevel::code).toList();
        return section.children().stream()
                .filter(item -> item.level().filter(levels::contains).isEmpty())
                .toList();
    }

    private void guide(Workbook book, Node node, Optional<String> level) {
        GuideFold.of(book, node, level).ifPresent(fold -> {
            add(fold);
            folds.add(fold);
        });
    }

    private void rows(Workbook book, List<Node> items) {
        List<Choice> choices = Choice.of(book.instrument(), book.round().method());
        items.forEach(item -> {
            Optional<BookEntry> entry = book.entry(item.code());
            boolean open = book.opens(item.code());
            EntryRow row = new EntryRow(item, entry, inputs(book, item, choices, entry), open);
            book.returned(item.code()).filter(why -> together.isEmpty()).ifPresent(row::returned);
            row.state(book.state(item));
            work.history(item.code()).ifPresent(row::lead);
            work.proof(book, item).ifPresent(row::lead);
            add(row);
            AnswerPart.of(book, item).ifPresent(part -> {
                answers.add(part);
                add(part);
            });
            figures.ifPresent(part -> {
                KeyFigureFold fold = new KeyFigureFold(book, item);
                details.add(fold);
                add(fold);
            });
        });
    }

    private Element inputs(Workbook book, Node item, List<Choice> choices, Optional<BookEntry> entry) {
        boolean fixed = !book.opens(item.code());
        boolean mayNotApply = book.round().method().mayNotApply();
        String value = entry.flatMap(BookEntry::value).orElse("");
        return figures.map(part -> EntryInputs.figure(item, part.weight(item.code()), value, fixed, mayNotApply))
                .orElseGet(() -> EntryInputs.choices(item, choices, value, fixed));
    }

    /** Why the whole section was returned; empty where only some of it was, or for several reasons. */
    private static Optional<String> reasonOfAll(Workbook book, Node section) {
        List<Optional<String>> reasons = section.children().stream()
                .map(item -> book.returned(item.code()))
                .distinct()
                .toList();
        return reasons.size() == 1 ? reasons.get(0) : Optional.empty();
    }

    private void returned(String why) {
        Div strip = new Div(new Chip(Tone.AMBER, getTranslation("workbook.screen.returned")), new Span(" " + why));
        strip.addClassNames("pr-note", "amber");
        add(strip);
    }

    private void foot(Component evidence) {
        Div foot = new Div(evidence);
        foot.addClassName("an-form-foot");
        add(foot);
    }
}
