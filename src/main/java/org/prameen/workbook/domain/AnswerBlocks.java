package org.prameen.workbook.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prameen.shared.ThaiDigits;

/**
 * What an answer consists of (document 004, line 312): prose, tables whose lines begin with {@code |}, and pictures, for
 * which a number stands in brackets on a line of its own: {@code [1]}, or with a word before the number.
 */
public final class AnswerBlocks {

    private static final Pattern PICTURE = Pattern.compile("\\[(?:[\\p{L}\\p{M} ]{0,30})(\\p{Nd}{1,2})]");
    private static final Pattern RULE = Pattern.compile("\\|[\\s|:-]*");

    private AnswerBlocks() {}

    /** One part of an answer, in the order it was written. */
    public sealed interface Block {}

    /** @param text with its line breaks */
    public record Prose(String text) implements Block {}

    /** @param rows of cells, all of the same number */
    public record Table(List<List<String>> rows) implements Block {}

    /** @param number of the picture that is attached, from 1 */
    public record Picture(int number) implements Block {}

    public static List<Block> of(String answer) {
        List<Block> blocks = new ArrayList<>();
        List<String> prose = new ArrayList<>();
        List<String> table = new ArrayList<>();
        answer.lines().forEach(line -> {
            Matcher picture = PICTURE.matcher(line.strip());
            boolean row = line.strip().startsWith("|");
            if (!row) {
                end(table, blocks);
            }
            if (row || picture.matches()) {
                endProse(prose, blocks);
            }
            if (row) {
                table.add(line.strip());
            } else if (picture.matches()) {
                blocks.add(new Picture(Integer.parseInt(ThaiDigits.toArabic(picture.group(1)))));
            } else {
                prose.add(line);
            }
        });
        end(table, blocks);
        endProse(prose, blocks);
        return blocks;
    }

    /** Whether there is more than prose. */
    public static boolean isRich(String answer) {
        return of(answer).stream().anyMatch(block -> !(block instanceof Prose));
    }

    private static void endProse(List<String> prose, List<Block> blocks) {
        String text = String.join("\n", prose).strip();
        if (!text.isEmpty()) {
            blocks.add(new Prose(text));
        }
        prose.clear();
    }

    private static void end(List<String> lines, List<Block> blocks) {
        List<List<String>> rows = lines.stream()
                .filter(line -> !RULE.matcher(line).matches())
                .map(AnswerBlocks::cells)
                .toList();
        int widest = rows.stream().mapToInt(List::size).max().orElse(0);
        if (widest > 0) {
            blocks.add(new Table(rows.stream().map(row -> filled(row, widest)).toList()));
        }
        lines.clear();
    }

    private static List<String> cells(String line) {
        String inside = line.substring(1);
        String without = inside.endsWith("|") ? inside.substring(0, inside.length() - 1) : inside;
        return Arrays.stream(without.split("\\|", -1)).map(String::strip).toList();
    }

    private static List<String> filled(List<String> row, int width) {
        List<String> filled = new ArrayList<>(row);
        while (filled.size() < width) {
            filled.add("");
        }
        return filled;
    }
}
