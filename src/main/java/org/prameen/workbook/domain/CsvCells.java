package org.prameen.workbook.domain;

import java.util.ArrayList;
import java.util.List;
import org.prameen.shared.Rejected;

/** Cells of a table in CSV: commas or semicolons between them, quotes around what holds such, a row a line. */
public final class CsvCells {

    private static final int MOST_COLUMNS = 50;
    private static final int LONGEST_CELL = 10_000;

    private final String text;
    private final char divider;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    private CsvCells(String text) {
        this.text = text;
        String first = text.lines().findFirst().orElse("");
        this.divider = first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
    }

    /**
     * Rows that hold something.
     *
     * @throws Rejected at {@code file} for more rows or columns than are taken, an open quote, and control characters
     */
    public static List<List<String>> of(String text, int mostRows) {
        return new CsvCells(text).read(mostRows);
    }

    private List<List<String>> read(int mostRows) {
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            if (quoted) {
                if (next != '"') {
                    take(next);
                } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    take('"');
                    at++;
                } else {
                    quoted = false;
                }
            } else if (next == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (next == divider) {
                endCell();
            } else if (next == '\n') {
                endRow(mostRows);
            } else if (next != '\r') {
                take(next);
            }
        }
        if (quoted) {
            throw refused("workbook.other.file.quoteOpen");
        }
        endRow(mostRows);
        return rows;
    }

    private void take(char next) {
        if (Character.isISOControl(next) && next != '\n' && next != '\r' && next != '\t') {
            throw refused("workbook.other.file.control");
        }
        if (cell.length() >= LONGEST_CELL) {
            throw refused("workbook.other.file.cellTooLong", rows.size() + 1, LONGEST_CELL);
        }
        cell.append(next);
    }

    private void endCell() {
        if (row.size() >= MOST_COLUMNS) {
            throw refused("workbook.other.file.tooManyColumns", MOST_COLUMNS);
        }
        row.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow(int mostRows) {
        endCell();
        if (row.stream().anyMatch(each -> !each.isBlank())) {
            if (rows.size() >= mostRows) {
                throw refused("workbook.other.file.tooManyRows", mostRows - 1);
            }
            rows.add(row);
        }
        row = new ArrayList<>();
    }

    private static Rejected refused(String key, Object... arguments) {
        return Rejected.because(key, arguments).at("file");
    }
}
