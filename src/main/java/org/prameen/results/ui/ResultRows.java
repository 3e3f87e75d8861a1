package org.prameen.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.prameen.instrument.Node;
import org.prameen.results.OwnTarget;
import org.prameen.results.PastScore;
import org.prameen.results.ResultOverview;
import org.prameen.scoring.ItemCounts;
import org.prameen.scoring.NodeScore;
import org.prameen.scoring.ScoreState;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;

/** Draws the lines of the table of results. */
class ResultRows {

    private static final String EXPANDED = "aria-expanded";

    private final ResultOverview overview;
    private final ScoreWords words;
    private final Consumer<String> explain;

    ResultRows(ResultOverview overview, ScoreWords words, Consumer<String> explain) {
        this.overview = overview;
        this.words = words;
        this.explain = explain;
    }

    /** A component, factor, outcome group or the total. */
    NativeTableRow head(NodeScore score) {
        NativeTableRow row = row(score, new Span(words.coded(score)));
        counts(row, "", "", "");
        beside(row, score);
        return row;
    }

    /**
     * An indicator; its items are drawn below it when somebody opens it.
     *
     * @param open whether they are drawn at once
     */
    void indicator(NativeTableBody body, Node node, NodeScore score, boolean open) {
        List<NodeScore> items = node.children().stream()
                .flatMap(item -> overview.sheet().find(item.code()).stream())
                .toList();
        NativeButton opener = opener(items, score);
        NativeTableRow row = row(score, new Div(new Span(words.coded(score)), opener));
        List<ItemCounts> counts =
                items.stream().flatMap(item -> item.counts().stream()).toList();
        if (asked(score)) {
            counts(row, span(counts), sum(counts, ItemCounts::notPractised), sum(counts, ItemCounts::blank));
        } else {
            counts(row, "", "", "");
        }
        beside(row, score);
        body.add(row);
        if (open) {
            toggle(opener, items);
        }
    }

    private NativeTableRow item(NodeScore score) {
        NativeTableRow row = row(score, new Span(words.coded(score)));
        ItemCounts counts = score.counts().orElse(ItemCounts.NONE);
        if (asked(score)) {
            counts(row, "" + counts.n(), "" + counts.notPractised(), "" + counts.blank());
        } else {
            counts(row, "", "", "");
        }
        beside(row, score);
        return row;
    }

    private NativeTableRow row(NodeScore score, Component title) {
        NativeTableRow row = new NativeTableRow();
        row.addClassNames("rs-row", "rs-" + score.kind().name().toLowerCase(Locale.ROOT));
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(title);
        row.add(name);
        cell(row, "mean", mean(score)).addClassName("num");
        external(row, score);
        cell(row, "band", words.band(score));
        cell(row, "verdict", words.verdict(score));
        return row;
    }

    private Component mean(NodeScore score) {
        if (!score.scored() || overview.withholds(score)) {
            return new Span(words.shown(score));
        }
        NativeButton button = new NativeButton(ScoreWords.mean(score), click -> explain.accept(score.code()));
        button.addClassName("rs-mean");
        button.setAriaLabel(words.text("results.explain", ScoreWords.mean(score), words.title(score)));
        return button;
    }

    /** What was found from outside stands beside and is never averaged. */
    private void external(NativeTableRow row, NodeScore score) {
        overview.external().ifPresent(sheet -> cell(
                        row,
                        "external",
                        new Span(sheet.find(score.code()).map(ScoreWords::mean).orElse("–")))
                .addClassName("num"));
    }

    private NativeButton opener(List<NodeScore> items, NodeScore score) {
        NativeButton opener = new NativeButton(words.text("results.items", items.size()));
        opener.addClassNames("rs-opener", "pr-noprint");
        opener.setAriaLabel(words.text("results.items.of", items.size(), words.title(score)));
        opener.getElement().setAttribute(EXPANDED, "false");
        opener.addClickListener(click -> toggle(opener, items));
        return opener;
    }

    private void toggle(NativeButton opener, List<NodeScore> items) {
        boolean open = !Boolean.parseBoolean(opener.getElement().getAttribute(EXPANDED));
        opener.getElement().setAttribute(EXPANDED, Boolean.toString(open));
        Element row = opener.getElement().getParent().getParent().getParent();
        Element body = row.getParent();
        int below = body.indexOfChild(row) + 1;
        for (int number = 0; number < items.size(); number++) {
            if (open) {
                body.insertChild(below + number, item(items.get(number)).getElement());
            } else {
                body.removeChild(below);
            }
        }
    }

    /** Where nobody was asked there is nothing to count. */
    private static boolean asked(NodeScore score) {
        return score.state() != ScoreState.NOT_SELECTED;
    }

    private void counts(NativeTableRow row, String n, String notPractised, String blank) {
        cell(row, "n", new Span(n)).addClassName("num");
        cell(row, "notPractised", new Span(notPractised)).addClassName("num");
        cell(row, "blank", new Span(blank)).addClassName("num");
    }

    /** What stands beside the result and never in its place: the round before, and the agency's own target. */
    private void beside(NativeTableRow row, NodeScore score) {
        cell(row, "previous", previous(score)).addClassName("num");
        cell(row, "target", target(score));
    }

    private Component previous(NodeScore score) {
        Optional<PastScore> before = overview.trend().previous(score.code());
        Span mean = new Span(before.flatMap(PastScore::mean)
                .map(value -> value.toPlainString())
                .orElseGet(() -> before.map(past -> words.text("scoring.state." + past.state()))
                        .orElse("")));
        Div cell = new Div(mean);
        if (before.filter(past -> past.mean().isEmpty()).isPresent()) {
            mean.addClassName("pr-quiet");
        }
        if (before.filter(PastScore::itemsChanged).isPresent()) {
            Span changed = new Span(words.text("results.itemsChanged"));
            changed.addClassName("pr-quiet");
            cell.add(new Div(changed));
        }
        return cell;
    }

    private Component target(NodeScore score) {
        OwnTarget own = overview.targets().get(score.code());
        if (own == null) {
            return new Span();
        }
        Div cell = new Div(new Span(own.level().toPlainString() + " "));
        own.reached()
                .ifPresent(reached ->
                        cell.add(new Chip(reached ? Tone.GREEN : Tone.AMBER, words.text("results.target." + reached))));
        return cell;
    }

    private NativeTableCell cell(NativeTableRow row, String column, Component content) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(content);
        cell.getElement().setAttribute("data-label", words.text("results.column." + column));
        cell.addClassName("rs-col-" + column.toLowerCase(Locale.ROOT));
        row.add(cell);
        return cell;
    }

    private static String span(List<ItemCounts> counts) {
        long least = counts.stream().mapToLong(ItemCounts::n).min().orElse(0);
        long most = counts.stream().mapToLong(ItemCounts::n).max().orElse(0);
        return least == most ? "" + most : least + "–" + most;
    }

    private static String sum(List<ItemCounts> counts, java.util.function.ToLongFunction<ItemCounts> part) {
        return "" + counts.stream().mapToLong(part).sum();
    }
}
