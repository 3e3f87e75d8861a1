package org.prameen.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values as spreadsheets of this country open them: a byte order mark, so that Thai is read as UTF-8,
 * and no cell that a spreadsheet would take for a formula. No library at hand does the last two.
 */
public final class Csv {

    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private final List<String> lines = new ArrayList<>();

    public Csv line(List<String> cells) {
        lines.add(cells.stream().map(Csv::cell).collect(Collectors.joining(",")));
        return this;
    }

    public static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
        String harmless = formula ? "'" + text : text;
        boolean quotes = harmless.chars().anyMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r');
        return quotes ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    @Override
    public String toString() {
        return BYTE_ORDER_MARK + lines.stream().map(line -> line + "\r\n").collect(Collectors.joining());
    }
}
