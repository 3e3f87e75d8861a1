package org.prameen.workbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.workbook.TypedMeasure;

/** What has to be stated of a measure besides its figures, each in a field of its own. */
class StatementCells extends Div {

    private final Map<String, MeasureCell> cells = new LinkedHashMap<>();
    private final SerializableBiConsumer<String, String> typed;

    /** @param typed told the name of what is stated, and the text */
    StatementCells(SerializableBiConsumer<String, String> typed) {
        this.typed = typed;
        addClassName("wr-stated");
    }

    /** @param asked names of what is asked, in order */
    void show(TypedMeasure measure, List<String> asked, boolean open) {
        cells.forEach((name, cell) -> cell.setVisible(asked.contains(name)));
        asked.forEach(name -> {
            MeasureCell cell = cells.computeIfAbsent(name, code -> cell(code, measure.statement(code), open));
            cell.show(MeasureInputs.shown(name, measure.statement(name)));
            cell.fault("");
        });
        setVisible(!asked.isEmpty());
    }

    private MeasureCell cell(String name, String value, boolean open) {
        MeasureCell cell = new MeasureCell(
                name,
                FindingLine.worded("workbook.results.demand.", name),
                MeasureInputs.stated(name, value),
                open,
                text -> typed.accept(name, text));
        add(cell);
        return cell;
    }

    Optional<MeasureCell> cell(String name) {
        return Optional.ofNullable(cells.get(name));
    }
}
