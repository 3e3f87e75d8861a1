package org.prameen.workbook.domain;

import java.util.List;
import java.util.stream.Stream;
import org.prameen.shared.Rejected;

/**
 * What an answer consists of (document 004, line 312): prose, tables whose lines begin with {@code |}, and pictures, for
 * which a number stands in brackets on a line of its own: {@code [1]}, or with a word before the number.
 */
public final class AnswerBlocks {

    /** Of one table. */
    static final int COLUMNS = 20;

    /** Of one table. */
    static final int ROWS = 100;

    /** Of all tables of an answer, those that fill a row up included: each is an element of the screen. */
    static final int CELLS = 1000;

    /** Of an answer, each as often as it stands there. */
    static final int PICTURES = 10;

    private AnswerBlocks() {}

    /** One part of an answer, in the order it was written. */
    public sealed interface Block {}

    /** @param text with its line breaks */
    public record Prose(String text) implements Block {}

    /** @param rows of cells, all of the same number */
    public record Table(List<List<String>> rows) implements Block {}

    /** @param number of the picture that is attached, from 1 */
    public record Picture(int number) implements Block {}

    /** What is beyond the limits stays prose, and a picture beyond them its line. */
    public static List<Block> of(String answer) {
        return new AnswerReading(answer).blocks();
    }

    /** Whether there is more than prose. */
    public static boolean isRich(String answer) {
        return of(answer).stream().anyMatch(block -> !(block instanceof Prose));
    }

    /** Numbers of the pictures it shows, as often as it does. */
    public static Stream<Integer> pictures(String answer) {
        return of(answer).stream().filter(Picture.class::isInstance).map(block -> ((Picture) block).number());
    }

    /** @throws Rejected when a table or the number of pictures is beyond the limits */
    static void check(String answer) {
        AnswerReading read = new AnswerReading(answer);
        if (read.tableTooLarge()) {
            throw Rejected.because("workbook.tableTooLarge", COLUMNS, ROWS, CELLS)
                    .at("value");
        }
        if (read.picturesTooMany()) {
            throw Rejected.because("workbook.picturesTooMany", PICTURES).at("value");
        }
    }
}
