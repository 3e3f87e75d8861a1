package org.prameen.workbook.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import java.util.Optional;
import org.prameen.scoring.measures.Statements;
import org.prameen.workbook.TypedMeasure;

/** What may be said of any measure; folded while nothing is. */
class MoreOfMeasure extends Details {

    private static final List<String> FREE = List.of(Statements.PROCESS, Statements.CUMULATIVE, Statements.BEST_VALUE);

    private final StatementCells cells;
    private boolean shown;

    MoreOfMeasure(SerializableBiConsumer<String, String> typed) {
        cells = new StatementCells(typed);
        addClassName("wr-more");
        setSummaryText(getTranslation("workbook.results.more"));
        add(cells);
    }

    void show(TypedMeasure measure, boolean open) {
        cells.show(measure, FREE, open);
        setVisible(true);
        if (!shown) {
            setOpened(FREE.stream().anyMatch(name -> !measure.statement(name).isEmpty()));
            shown = true;
        }
    }

    Optional<MeasureCell> cell(String name) {
        return cells.cell(name);
    }
}
