package org.prameen.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializablePredicate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prameen.instrument.Narrowing;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.review.Basis;
import org.prameen.review.GivenValue;
import org.prameen.review.NodeValues;
import org.prameen.scoring.NodeScore;
import org.prameen.scoring.ScoreSheet;
import org.prameen.scoring.ScoreState;
import org.prameen.shell.Buttons;

/** The four values of the nodes of a part, and what the chosen ones score. Items are shown where one indicator is chosen. */
class ScoreTable extends Div {

    private final transient Map<String, NodeValues> values;
    private final transient Map<String, NodeScore> scores;
    private final transient Agreed agreed;
    private final transient Narrowing narrowing;
    private final NativeTableBody body = new NativeTableBody();

    /** @param open whether the person may set the value of an item @param ask called with the item whose value they set */
    record Agreed(
            List<GivenValue> given,
            Basis basis,
            SerializablePredicate<String> open,
            SerializableConsumer<NodeValues> ask) {}

    ScoreTable(CasePlace place, Narrowing narrowing, List<NodeValues> values, ScoreSheet sheet, Agreed agreed) {
        this.values = values.stream().collect(Collectors.toMap(NodeValues::node, Function.identity()));
        this.scores = sheet.nodes().stream().collect(Collectors.toMap(NodeScore::code, Function.identity()));
        this.agreed = agreed;
        this.narrowing = narrowing;
        addClassName("pr-scroll");
        NativeTableRow head = new NativeTableRow();
        head.add(heading(getTranslation("review.column.node")));
        for (Basis basis : Basis.values()) {
            head.add(heading(getTranslation("review.basis." + basis)));
        }
        head.add(heading(getTranslation("review.column.score", getTranslation("review.basis." + agreed.basis()))));
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassNames("pr-table", "rv-values", "rv-scores");
        narrowing.tops(place.instrument()).forEach(this::draw);
        if (narrowing.at().isEmpty()) {
            line(ScoreSheet.TOTAL, getTranslation("review.total"), "total");
        }
        add(table);
    }

    private void draw(Node node) {
        boolean items =
                narrowing.at().filter(at -> at.kind() == NodeKind.INDICATOR).isPresent();
        boolean asked =
                scores.get(node.code()) != null && scores.get(node.code()).state() != ScoreState.NOT_SELECTED;
        if (!asked || node.kind() == NodeKind.ITEM && !items) {
            return;
        }
        line(
                node.code(),
                node.code() + " " + node.title().in(getLocale()),
                node.kind().name().toLowerCase(Locale.ROOT));
        node.children().forEach(this::draw);
    }

    private void line(String code, String title, String css) {
        NodeValues of = values.get(code);
        if (of == null) {
            return;
        }
        NativeTableHeaderCell name = new NativeTableHeaderCell(title);
        name.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(name);
        row.addClassName(css);
        for (Basis basis : Basis.values()) {
            row.add(cell(getTranslation("review.basis." + basis), value(of, basis, css.equals("item"))));
        }
        NativeTableCell score = cell(
                getTranslation("review.column.score", getTranslation("review.basis." + agreed.basis())),
                new Span(scores.get(code).value().map(BigDecimal::toPlainString).orElse("–")));
        score.addClassName("rv-score");
        row.add(score);
        body.add(row);
    }

    private Component value(NodeValues of, Basis basis, boolean item) {
        Span shown = new Span(of.of(basis).map(BigDecimal::toPlainString).orElse("–"));
        if (basis != Basis.CONSENSUS || !item) {
            return shown;
        }
        Div cell = new Div(shown);
        agreed.given().stream()
                .filter(given -> given.node().equals(of.node()))
                .findFirst()
                .ifPresent(given -> {
                    Span why = new Span(getTranslation("review.given", given.by(), given.reason()));
                    why.addClassNames("pr-quiet", "rv-why");
                    cell.add(why);
                });
        if (agreed.open().test(of.node())) {
            Button set = Buttons.quiet(
                    getTranslation("review.agree.do"), () -> agreed.ask().accept(of));
            set.setAriaLabel(getTranslation("review.agree.of", of.node()));
            set.addClassName("pr-noprint");
            cell.add(set);
        }
        return cell;
    }

    private NativeTableHeaderCell heading(String words) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableCell cell(String label, Component content) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(content);
        cell.addClassName("num");
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }
}
