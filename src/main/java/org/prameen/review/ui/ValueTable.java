package org.prameen.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prameen.instrument.Node;
import org.prameen.review.Basis;
import org.prameen.review.NodeReview;
import org.prameen.review.Verdict;
import org.prameen.scoring.ItemCounts;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;

/** An indicator and its items with their four values side by side, the answers behind them and what was said of each. */
class ValueTable extends NativeTable {

    private final transient Paper paper;
    private final SerializableConsumer<String> chosen;
    private final boolean together;
    private final List<Basis> bases;
    private final NativeTableBody body = new NativeTableBody();
    private final Map<String, NativeTableRow> rows = new LinkedHashMap<>();

    /** @param chosen called with the node whose line was pressed */
    ValueTable(Paper paper, Node indicator, SerializableConsumer<String> chosen) {
        this.paper = paper;
        this.chosen = chosen;
        addClassNames("pr-table", "rv-values");
        NativeTableRow head = new NativeTableRow();
        head.add(heading("review.column.node"));
        together = paper.place().instrument().isFilledTogether();
        bases = together ? List.of(Basis.CONSENSUS, Basis.VERIFIED) : List.of(Basis.values());
        bases.forEach(basis -> head.add(heading(heading(basis))));
        if (!together) {
            head.add(heading("review.column.answers"));
        }
        add(new NativeTableHeader(head), body);
        line(indicator, true);
        indicator.children().forEach(item -> line(item, false));
    }

    List<String> nodes() {
        return List.copyOf(rows.keySet());
    }

    void mark(String node) {
        rows.forEach((code, row) -> row.setClassName("current", code.equals(node)));
    }

    /** What an agency enters as one body is not agreed on beside what others said: it is the answer. */
    private String heading(Basis basis) {
        return together && basis == Basis.CONSENSUS ? "review.basis.ENTERED" : "review.basis." + basis;
    }

    private NativeTableHeaderCell heading(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private void line(Node node, boolean whole) {
        NativeTableRow row = new NativeTableRow();
        row.addClassName(whole ? "whole" : "item");
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        String title = whole
                ? getTranslation("review.wholeIndicator")
                : lastPart(node) + " " + node.title().in(getLocale());
        NativeButton choose = new NativeButton(title, click -> chosen.accept(node.code()));
        choose.addClassName("rv-choose");
        name.add(choose, verdict(node));
        row.add(name);
        bases.forEach(basis -> row.add(value(node, basis)));
        if (!together) {
            row.add(cell("review.column.answers", answers(node)));
        }
        rows.put(node.code(), row);
        body.add(row);
    }

    /** The last part of the code, which is what a reader needs within one indicator; codes that documents print stay whole. */
    private String lastPart(Node node) {
        return together ? node.code() : node.code().substring(node.code().lastIndexOf('.') + 1);
    }

    private NativeTableCell value(Node node, Basis basis) {
        Optional<BigDecimal> value = paper.figures().of(node.code()).of(basis);
        Span words = new Span(value.map(BigDecimal::toPlainString).orElse("–"));
        NativeTableCell cell = cell(heading(basis), words);
        cell.addClassNames("num", "rv-" + basis.name().toLowerCase(java.util.Locale.ROOT));
        return cell;
    }

    private Component answers(Node node) {
        return paper.figures()
                .counts(node.code())
                .map(counts -> (Component) new Span(words(counts)))
                .orElseGet(Span::new);
    }

    private String words(ItemCounts counts) {
        String scores = ItemCounts.scores()
                .filter(score -> counts.frequency(score) > 0)
                .mapToObj(score -> score + "×" + counts.frequency(score))
                .collect(Collectors.joining(" "));
        String rest = counts.notPractised() + counts.blank() == 0
                ? ""
                : " · " + getTranslation("review.answers.rest", counts.notPractised(), counts.blank());
        return scores + rest;
    }

    private Component verdict(Node node) {
        Div cell = new Div();
        cell.addClassName("pr-chips");
        paper.verdict(node.code()).ifPresent(said -> cell.add(chip(said)));
        paper.talk(node.code()).stream()
                .filter(thread -> thread.node().equals(node.code()))
                .forEach(thread -> cell.add(new Chip(
                        thread.openQuestion() || thread.unread() > 0 ? Tone.AMBER : Tone.GREY,
                        getTranslation(
                                thread.unread() > 0 ? "review.talk.unread" : "review.talk.count",
                                thread.unread() > 0 ? thread.unread() : thread.messages()))));
        return cell;
    }

    static Chip chip(NodeReview said) {
        boolean accepted = said.verdict() == Verdict.ACCEPTED;
        return new Chip(
                accepted ? Tone.GREEN : Tone.AMBER,
                com.vaadin.flow.component.UI.getCurrent().getTranslation("review.verdict." + said.verdict()));
    }

    private NativeTableCell cell(String column, Component content) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(content);
        cell.getElement().setAttribute("data-label", getTranslation(column));
        return cell;
    }
}
