package org.prameen.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.prameen.shared.Rejected;
import org.prameen.shared.Texts;
import org.prameen.shared.ThaiText;
import org.prameen.workbook.domain.CsvCells;

/**
 * Reads results of indicators from a table that a spreadsheet saved as CSV in UTF-8. The first row names the columns, in Thai
 * or English, in any order. Everything in it came from elsewhere: size, rows, columns and lengths are bounded, and nothing of
 * it is taken unless all of it can be read.
 */
final class IndicatorFile {

    static final int MOST_BYTES = 1_048_576;
    static final int MOST_ROWS = 500;

    private static final String FILE = "file";
    private static final List<String> COLUMNS = List.of("code", "name", "kind", "result", "dimensions");
    private static final Set<String> NEEDED = Set.of("code", "kind", "result");

    private final Texts texts;
    private final Set<String> dimensions;

    /** @param dimensions that an indicator can count for */
    IndicatorFile(Texts texts, Set<String> dimensions) {
        this.texts = texts;
        this.dimensions = dimensions;
    }

    /** @throws Rejected with the row that cannot be read */
    List<Indicator> read(InputStream content) {
        List<List<String>> rows = CsvCells.of(decoded(content), MOST_ROWS + 1);
        if (rows.size() < 2) {
            throw refused("workbook.other.file.empty");
        }
        Map<String, Integer> places = places(rows.get(0));
        List<Indicator> indicators = new ArrayList<>();
        for (int row = 1; row < rows.size(); row++) {
            indicators.add(indicator(rows.get(row), places, row + 1));
        }
        return indicators;
    }

    private static String decoded(InputStream content) {
        try {
            byte[] bytes = content.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw refused("workbook.other.file.tooLarge", MOST_BYTES);
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused("workbook.other.file.notUtf8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Integer> places(List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        for (int at = 0; at < names.size(); at++) {
            String name = ThaiText.typed(names.get(at)).toLowerCase(Locale.ROOT);
            for (String column : COLUMNS) {
                if (name.equals(column)
                        || name.equals(word("column." + column, Texts.THAI))
                        || name.equals(word("column." + column, Texts.ENGLISH))) {
                    places.putIfAbsent(column, at);
                }
            }
        }
        NEEDED.stream().sorted().filter(column -> !places.containsKey(column)).forEach(column -> {
            throw refused("workbook.other.file.columnMissing", word("column." + column, Texts.THAI), column);
        });
        return places;
    }

    private Indicator indicator(List<String> cells, Map<String, Integer> places, int row) {
        String code = cell(cells, places, "code", row);
        if (code.isEmpty()) {
            throw refused("workbook.other.file.codeMissing", row);
        }
        return new Indicator(
                code,
                cell(cells, places, "name", row),
                mandatory(cell(cells, places, "kind", row), row),
                cell(cells, places, "result", row),
                List.copyOf(assigned(cell(cells, places, "dimensions", row), row)));
    }

    private boolean mandatory(String typed, int row) {
        for (String kind : List.of("MANDATORY", "CHOSEN")) {
            if (typed.equalsIgnoreCase(kind)
                    || typed.equalsIgnoreCase(word("kind." + kind, Texts.THAI))
                    || typed.equalsIgnoreCase(word("kind." + kind, Texts.ENGLISH))) {
                return kind.equals("MANDATORY");
            }
        }
        throw refused("workbook.other.file.kindUnknown", row);
    }

    private Set<String> assigned(String typed, int row) {
        Set<String> assigned = new TreeSet<>();
        for (String one : typed.split("[\\s,;|]+")) {
            if (!one.isEmpty() && !dimensions.contains(one)) {
                throw refused("workbook.other.file.dimensionUnknown", row, one);
            }
            if (!one.isEmpty()) {
                assigned.add(one);
            }
        }
        return assigned;
    }

    private static String cell(List<String> cells, Map<String, Integer> places, String column, int row) {
        Integer at = places.get(column);
        String text = at == null || at >= cells.size() ? "" : ThaiText.typed(cells.get(at));
        if (text.length() > TypedResult.LONGEST) {
            throw refused("workbook.other.file.cellTooLong", row, TypedResult.LONGEST);
        }
        return text;
    }

    private String word(String key, Locale locale) {
        return texts.get("workbook.other." + key, locale).toLowerCase(Locale.ROOT);
    }

    private static Rejected refused(String key, Object... arguments) {
        return Rejected.because(key, arguments).at(FILE);
    }
}
