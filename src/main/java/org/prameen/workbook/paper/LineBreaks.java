package org.prameen.workbook.paper;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines of a text: as much as fits, broken between words; a word longer than a line is cut. */
final class LineBreaks {

    private static final Locale THAI = Locale.forLanguageTag("th");

    private final ThaiFont font;

    LineBreaks(ThaiFont font) {
        this.font = font;
    }

    /** @param width in points; in one that holds no character, lines are of one character each */
    List<String> of(String text, float width) {
        BreakIterator words = BreakIterator.getLineInstance(THAI);
        words.setText(text);
        List<String> lines = new ArrayList<>();
        int start = 0;
        int last = 0;
        for (int next = words.next(); next != BreakIterator.DONE; next = words.next()) {
            if (!fits(text, start, next, width)) {
                if (last > start) {
                    lines.add(text.substring(start, last).stripTrailing());
                    start = last;
                }
                start = cut(text, start, next, width, lines);
            }
            last = next;
        }
        lines.add(text.substring(start).stripTrailing());
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    /** Measures no more than a line at once, so that a very long word takes no very long time. */
    private int cut(String text, int from, int to, float width, List<String> lines) {
        int start = from;
        while (true) {
            int end = start + 1;
            while (end < to && fits(text, start, end + 1, width)) {
                end++;
            }
            if (end >= to) {
                return start;
            }
            lines.add(text.substring(start, end));
            start = end;
        }
    }

    private boolean fits(String text, int from, int to, float width) {
        return font.width(text.substring(from, to).stripTrailing()) <= width;
    }
}
