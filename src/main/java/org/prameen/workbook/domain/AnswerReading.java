package org.prameen.workbook.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prameen.shared.ThaiDigits;
import org.prameen.workbook.domain.AnswerBlocks.Block;
import org.prameen.workbook.domain.AnswerBlocks.Picture;
import org.prameen.workbook.domain.AnswerBlocks.Prose;
import org.prameen.workbook.domain.AnswerBlocks.Table;

/**
 * Takes an answer apart, line by line. The size of a table is counted before a cell of it is made, so that a short text cannot
 * become millions of cells.
 */
final class AnswerReading {

    private static final Pattern PICTURE = Pattern.compile("\\[(?:[\\p{L}\\p{M} ]{0,30})(\\p{Nd}{1,2})]");
    private static final Pattern RULE = Pattern.compile("\\|[\\s|:-]*");

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> prose = new ArrayList<>();
    private final List<String> table = new ArrayList<>();
    private int cells;
    private int pictures;
    private boolean tableTooLarge;

    AnswerReading(String answer) {
        answer.lines().forEach(this::read);
        endTable();
        endProse();
    }

    List<Block> blocks() {
        return blocks;
    }

    boolean tableTooLarge() {
        return tableTooLarge;
    }

    boolean picturesTooMany() {
        return pictures > AnswerBlocks.PICTURES;
    }

    private void read(String line) {
        String bare = line.strip();
        if (bare.startsWith("|")) {
            table.add(bare);
            return;
        }
        endTable();
        Matcher picture = PICTURE.matcher(bare);
        if (picture.matches() && ++pictures <= AnswerBlocks.PICTURES) {
            endProse();
            blocks.add(new Picture(Integer.parseInt(ThaiDigits.toArabic(picture.group(1)))));
        } else {
            prose.add(line);
        }
    }

    private void endProse() {
        String text = String.join("\n", prose).strip();
        if (!text.isEmpty()) {
            blocks.add(new Prose(text));
        }
        prose.clear();
    }

    private void endTable() {
        List<String> rows =
                table.stream().filter(line -> !RULE.matcher(line).matches()).toList();
        int widest = rows.stream().mapToInt(AnswerReading::columns).max().orElse(0);
        if (fits(rows.size(), widest)) {
            if (widest > 0) {
                endProse();
                cells += rows.size() * widest;
                blocks.add(
                        new Table(rows.stream().map(row -> filled(row, widest)).toList()));
            }
        } else {
            tableTooLarge = true;
            prose.addAll(table);
        }
        table.clear();
    }

    private boolean fits(int rows, int columns) {
        return rows <= AnswerBlocks.ROWS
                && columns <= AnswerBlocks.COLUMNS
                && cells + rows * columns <= AnswerBlocks.CELLS;
    }

    private static int columns(String row) {
        int bars = (int) row.chars().filter(one -> one == '|').count();
        return row.length() > 1 && row.endsWith("|") ? bars - 1 : bars;
    }

    private static List<String> filled(String row, int width) {
        String inside = row.substring(1);
        String without = inside.endsWith("|") ? inside.substring(0, inside.length() - 1) : inside;
        List<String> filled = new ArrayList<>(
                Arrays.stream(without.split("\\|", -1)).map(String::strip).toList());
        while (filled.size() < width) {
            filled.add("");
        }
        return filled;
    }
}
