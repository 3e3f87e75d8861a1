package org.prameen.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.prameen.evidence.Evidence;
import org.prameen.review.Basis;
import org.prameen.review.NodeValues;
import org.prameen.scoring.ScoreKind;

/** What is signed, in short: the total and the components by each kind of value there is, how many indicators, what evidence. */
class KeyFigures extends Div {

    private static final Set<ScoreKind> SHOWN = Set.of(ScoreKind.COMPONENT, ScoreKind.OUTCOME_GROUP, ScoreKind.TOTAL);

    private final transient CasePlace place;

    KeyFigures(CasePlace place, List<NodeValues> values, List<Evidence> evidence) {
        this.place = place;
        addClassName("pr-card");
        long indicators = values.stream()
                .filter(node -> node.kind() == ScoreKind.INDICATOR && judged(node))
                .count();
        long pieces = evidence.stream().filter(Evidence::valid).count();
        add(
                new H2(getTranslation("review.figures")),
                new Paragraph(getTranslation("review.figures.sentence", indicators, pieces)),
                table(values));
    }

    private static boolean judged(NodeValues node) {
        return node.respondents().isPresent() || node.consensus().isPresent();
    }

    private Div table(List<NodeValues> values) {
        NativeTableRow head = new NativeTableRow();
        head.add(heading("review.column.part"));
        List<Basis> bases = Stream.of(Basis.values())
                .filter(basis -> values.stream().anyMatch(node -> node.of(basis).isPresent()))
                .toList();
        bases.forEach(basis -> head.add(heading(name(basis))));
        NativeTableBody body = new NativeTableBody();
        values.stream().filter(node -> SHOWN.contains(node.kind())).forEach(node -> body.add(row(node, bases)));
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassNames("pr-table", "rv-values");
        Div scroll = new Div(table);
        scroll.addClassName("pr-scroll");
        return scroll;
    }

    private String name(Basis basis) {
        return place.instrument().isFilledTogether() && basis == Basis.CONSENSUS
                ? "review.basis.ENTERED"
                : "review.basis." + basis;
    }

    private NativeTableHeaderCell heading(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(NodeValues node, List<Basis> bases) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(
                node.kind() == ScoreKind.TOTAL
                        ? getTranslation("review.total")
                        : place.instrument()
                                .findJudged(node.node())
                                .map(found -> found.title().in(getLocale()))
                                .orElse(node.node()));
        name.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(name);
        for (Basis basis : bases) {
            NativeTableCell cell = new NativeTableCell(
                    node.of(basis).map(BigDecimal::toPlainString).orElse("–"));
            cell.addClassName("num");
            cell.getElement().setAttribute("data-label", getTranslation(name(basis)));
            row.add(cell);
        }
        return row;
    }
}
