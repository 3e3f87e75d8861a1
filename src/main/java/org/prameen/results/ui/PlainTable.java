package org.prameen.results.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** A small table of words in the first column and figures in the others. */
class PlainTable extends NativeTable {

    private final NativeTableBody body = new NativeTableBody();

    PlainTable(String... columns) {
        addClassName("pr-table");
        NativeTableRow row = new NativeTableRow();
        for (String column : columns) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        add(new NativeTableHeader(row), body);
    }

    NativeTableRow line(String... cells) {
        NativeTableRow row = new NativeTableRow();
        for (int i = 0; i < cells.length; i++) {
            NativeTableCell cell = new NativeTableCell(cells[i]);
            if (i > 0) {
                cell.addClassName("num");
            }
            row.add(cell);
        }
        body.add(row);
        return row;
    }

    void total(String... cells) {
        line(cells).addClassName("rs-sum");
    }
}
