package org.prameen.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.prameen.reporting.IndicatorSummary;
import org.prameen.scoring.AgencyMeans;
import org.prameen.scoring.ScoreKind;

/** Components, outcomes and indicators over all agencies that reported; at most some fifty lines. */
class IndicatorTable extends Div {

    IndicatorTable(List<IndicatorSummary> indicators, Locale locale) {
        addClassName("rp-scroll");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("reporting.summary.indicators"));
        NativeTableRow heads = new NativeTableRow();
        Stream.of("code", "title", "evaluated", "met", "share", "mean").forEach(column -> {
            NativeTableHeaderCell cell =
                    new NativeTableHeaderCell(getTranslation("reporting.summary.column." + column));
            cell.getElement().setAttribute("scope", "col");
            heads.add(cell);
        });
        NativeTable table = new NativeTable();
        table.addClassNames("pr-table", "rp-table", "rp-coded");
        table.getHead().add(heads);
        NativeTableBody body = table.getBody();
        indicators.forEach(found -> body.add(row(found, locale)));
        add(table);
    }

    private NativeTableRow row(IndicatorSummary found, Locale locale) {
        AgencyMeans means = found.means();
        NativeTableRow row = new NativeTableRow();
        row.addClassName(found.kind() == ScoreKind.INDICATOR ? "line" : "group");
        row.add(
                new NativeTableCell(found.code()),
                new NativeTableCell(found.title().in(locale)));
        Stream.of(
                        getTranslation("reporting.summary.of", means.evaluated(), means.agencies()),
                        String.valueOf(means.met()),
                        means.shareMet().orElse("-"),
                        means.mean().map(Object::toString).orElse("-"))
                .forEach(text -> {
                    NativeTableCell cell = new NativeTableCell(text);
                    cell.addClassName("num");
                    row.add(cell);
                });
        return row;
    }
}
