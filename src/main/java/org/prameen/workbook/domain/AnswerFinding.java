package org.prameen.workbook.domain;

import java.util.Optional;
import org.prameen.instrument.AnswerBlock;
import org.prameen.instrument.AnswerForm.Cell;

/**
 * What keeps an answer from being complete.
 *
 * @param cell the place to mend it
 * @param counted rows of the block that are filled in completely
 */
public record AnswerFinding(Kind kind, Cell cell, int counted) {

    public enum Kind {
        /** Nothing of the block is filled in. */
        EMPTY,

        /** Fewer rows are complete than are needed. */
        TOO_FEW,

        /** A row has begun, or is needed in any case, and lacks this field. */
        MISSING,

        /** A year stands there twice. */
        SAME_YEAR
    }

    /** Whether it is about the block as a whole, and not about one field. */
    public boolean ofBlock() {
        return kind == Kind.EMPTY || kind == Kind.TOO_FEW;
    }

    /** Where the document prints it; empty when it is a method of the system. */
    public Optional<String> lines() {
        AnswerBlock block = cell.block();
        // that a row counts only as a whole is printed where every row is asked for, and read out of the document
        // elsewhere
        boolean printed = ofBlock() || kind == Kind.MISSING && block.needsAll();
        return printed ? block.lines() : Optional.empty();
    }
}
