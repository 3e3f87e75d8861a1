package org.prameen.results.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.function.Consumer;
import org.prameen.instrument.Narrowing;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.results.ResultOverview;
import org.prameen.scoring.NodeScore;
import org.prameen.scoring.ScoreKind;
import org.prameen.scoring.ScoreSheet;
import org.prameen.shell.EmptyState;

/**
 * All results as a table in printed order, heads before what they are made of. The items of an indicator are drawn when
 * somebody opens it. A plain table, because it prints, is read aloud well and folds into cards on a phone.
 */
class ResultTable extends Div {

    private static final List<String> COLUMNS =
            List.of("title", "mean", "external", "band", "verdict", "n", "notPractised", "blank", "previous", "target");

    private final ResultOverview overview;
    private final ScoreWords words;
    private final ResultRows rows;
    private final NativeTableBody body = new NativeTableBody();
    private final ComboBox<Node> part = new ComboBox<>();
    private final Checkbox onlyWeak = new Checkbox();
    private final Div nothing = new Div();

    ResultTable(ResultOverview overview, ScoreWords words, Consumer<String> explain) {
        this(overview, words, explain, Narrowing.NONE, narrowing -> {});
    }

    /**
     * @param explain called with the code of the mean that was clicked
     * @param at where the table is narrowed to at first
     * @param moved called with where it is narrowed to from now on
     */
    ResultTable(
            ResultOverview overview,
            ScoreWords words,
            Consumer<String> explain,
            Narrowing at,
            Consumer<Narrowing> moved) {
        this.overview = overview;
        this.words = words;
        this.rows = new ResultRows(overview, words, explain);
        NativeTable table = new NativeTable(header(), body);
        table.addClassNames("pr-table", "rs-table");
        Div scroll = new Div(table);
        scroll.addClassName("rs-scroll");
        add(filters(), scroll, nothing);
        at.at().ifPresent(part::setValue);
        part.addValueChangeListener(change -> {
            fill();
            moved.accept(narrowing());
        });
        fill();
    }

    private Div filters() {
        part.setLabel(words.text("results.filter.part"));
        part.setItems(Narrowing.places(overview.instrument()));
        part.setPlaceholder(words.text("results.filter.all"));
        part.setClearButtonVisible(true);
        part.setItemLabelGenerator(node -> node.code() + " " + node.title().in(words.locale()));
        onlyWeak.setLabel(words.text("results.filter.weak"));
        onlyWeak.addValueChangeListener(change -> fill());
        Div filters = new Div(part, onlyWeak);
        filters.addClassNames("rs-filters", "pr-noprint");
        return filters;
    }

    private Narrowing narrowing() {
        return new Narrowing(part.getOptionalValue());
    }

    private NativeTableHeader header() {
        NativeTableRow row = new NativeTableRow();
        COLUMNS.stream().filter(this::isShown).forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words.text("results.column." + column));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
        return new NativeTableHeader(row);
    }

    /** Most agencies are not evaluated from outside. */
    private boolean isShown(String column) {
        return !column.equals("external") || overview.external().isPresent();
    }

    private void fill() {
        body.removeAll();
        narrowing().tops(overview.instrument()).forEach(this::draw);
        if (part.isEmpty() && !onlyWeak.getValue()) {
            overview.sheet().find(ScoreSheet.TOTAL).ifPresent(total -> body.add(rows.head(total)));
        }
        nothing.removeAll();
        if (body.getRowCount() == 0) {
            nothing.add(new EmptyState(words.text("results.noneWeak"), words.text("results.noneWeak.next")));
        }
    }

    private void draw(Node node) {
        boolean wanted = node.all(NodeKind.INDICATOR).stream().anyMatch(this::wanted);
        if (!wanted) {
            return;
        }
        NodeScore score = overview.sheet().find(node.code()).orElseThrow();
        if (score.kind() == ScoreKind.INDICATOR) {
            rows.indicator(
                    body, node, score, narrowing().at().filter(node::equals).isPresent());
        } else {
            body.add(rows.head(score));
            node.children().forEach(this::draw);
        }
    }

    private boolean wanted(Node indicator) {
        return !onlyWeak.getValue()
                || overview.sheet()
                        .find(indicator.code())
                        .flatMap(NodeScore::met)
                        .filter(met -> !met)
                        .isPresent();
    }
}
