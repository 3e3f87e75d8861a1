package org.prameen.instrument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an answer to an item consists of, where the document prints fields for it. An answer is complete when every block
 * is; nothing of it is scored.
 *
 * @param blocks in printed order
 */
public record AnswerForm(List<AnswerBlock> blocks) {

    private static final char DIVIDER = ':';

    public AnswerForm {
        blocks = List.copyOf(blocks);
    }

    /** One place to write in. @param code of the entry that is kept for it, for example {@code 1.1.1:DOMAINS.ECONOMY.RESULT} */
    public record Cell(String code, AnswerBlock block, AnswerRow row, AnswerField field) {}

    /** Every place to write in, in printed order. @param item code of the item */
    public Stream<Cell> cells(String item) {
        return blocks.stream().flatMap(block -> block.rows().stream().flatMap(row -> cells(item, block, row)));
    }

    /** The places of one row. */
    public static Stream<Cell> cells(String item, AnswerBlock block, AnswerRow row) {
        return row.fields().stream().map(field -> new Cell(code(item, block, row, field), block, row, field));
    }

    public static String code(String item, AnswerBlock block, AnswerRow row, AnswerField field) {
        return item + DIVIDER + block.code() + "." + row.code() + "." + field.code();
    }

    /** What an entry belongs to: the item of a cell, the section of a text, else the item itself. */
    public static String itemOf(String entry) {
        int divider = entry.indexOf(DIVIDER);
        return divider < 0 ? entry : entry.substring(0, divider);
    }

    /** The place an entry is kept for; empty where it is none of a form. */
    public static Optional<Cell> cell(Instrument instrument, String entry) {
        String item = itemOf(entry);
        return item.equals(entry)
                ? Optional.empty()
                : instrument.find(item).flatMap(Node::answer).flatMap(form -> form.cells(item)
                        .filter(cell -> cell.code().equals(entry))
                        .findFirst());
    }
}
