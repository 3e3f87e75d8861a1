package org.prameen.workbook.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prameen.instrument.AnswerBlock;
import org.prameen.instrument.AnswerField;
import org.prameen.instrument.AnswerForm;
import org.prameen.instrument.AnswerForm.Cell;
import org.prameen.instrument.AnswerRow;
import org.prameen.instrument.FieldKind;
import org.prameen.workbook.domain.AnswerFinding.Kind;

/**
 * What counts of a filled form and what is missing (document 001, rules 2.3): a row counts only when everything of it is
 * filled in, a block when enough of its rows count, and an answer is complete when all of its blocks are.
 */
public final class AnswerCheck {

    /**
     * How one block stands.
     *
     * @param counted rows that are complete
     * @param begun how many rows to look at: those up to the last in which anything is written
     */
    public record State(AnswerBlock block, int counted, int begun, List<AnswerFinding> findings) {

        public State {
            findings = List.copyOf(findings);
        }

        public boolean complete() {
            return findings.isEmpty();
        }
    }

    private final String item;
    private final Map<String, String> values;

    private AnswerCheck(String item, Map<String, String> values) {
        this.item = item;
        this.values = values;
    }

    /** @param item that the form belongs to @param values by code of the cell, without those that are empty */
    public static List<State> of(String item, AnswerForm form, Map<String, String> values) {
        AnswerCheck check = new AnswerCheck(item, values);
        return form.blocks().stream().map(check::state).toList();
    }

    public static boolean complete(List<State> states) {
        return states.stream().allMatch(State::complete);
    }

    /** Whether a field is asked for, as its row stands. */
    public static boolean asked(String item, Cell cell, Map<String, String> values) {
        return new AnswerCheck(item, values).asked(cell.block(), cell.row(), cell.field());
    }

    private State state(AnswerBlock block) {
        int counted = (int) block.rows().stream()
                .filter(row -> missing(block, row).isEmpty())
                .count();
        int begun = 0;
        for (int i = 0; i < block.rows().size(); i++) {
            begun = begun(block, block.rows().get(i)) ? i + 1 : begun;
        }
        return new State(block, counted, begun, findings(block, counted, begun));
    }

    private List<AnswerFinding> findings(AnswerBlock block, int counted, int begun) {
        List<AnswerFinding> findings = new ArrayList<>();
        if (begun == 0) {
            if (!block.optional()) {
                findings.add(new AnswerFinding(Kind.EMPTY, first(block), counted));
            }
            return findings;
        }
        if (counted < block.least()) {
            if (!block.needsAll()) {
                findings.add(new AnswerFinding(Kind.TOO_FEW, toFill(block), counted));
            }
            block.rows().stream()
                    .filter(row -> block.needsAll() || begun(block, row))
                    .flatMap(row -> missing(block, row).stream())
                    .forEach(cell -> findings.add(new AnswerFinding(Kind.MISSING, cell, counted)));
        }
        repeated(block).forEach(cell -> findings.add(new AnswerFinding(Kind.SAME_YEAR, cell, counted)));
        return findings;
    }

    private List<Cell> cells(AnswerBlock block, AnswerRow row) {
        return AnswerForm.cells(item, block, row).toList();
    }

    private Cell first(AnswerBlock block) {
        return cells(block, block.rows().get(0)).get(0);
    }

    /** The first row that does not count yet. */
    private Cell toFill(AnswerBlock block) {
        return block.rows().stream()
                .flatMap(row -> missing(block, row).stream())
                .findFirst()
                .orElseGet(() -> first(block));
    }

    private List<Cell> missing(AnswerBlock block, AnswerRow row) {
        return cells(block, row).stream()
                .filter(cell -> !cell.field().optional() && asked(block, row, cell.field()))
                .filter(cell -> !values.containsKey(cell.code()))
                .toList();
    }

    private boolean asked(AnswerBlock block, AnswerRow row, AnswerField field) {
        return field.when()
                .map(when -> row.fields().stream()
                        .filter(other -> other.code().equals(when.field()))
                        .map(other -> values.getOrDefault(AnswerForm.code(item, block, row, other), ""))
                        .anyMatch(when.is()::contains))
                .orElse(true);
    }

    private boolean begun(AnswerBlock block, AnswerRow row) {
        return cells(block, row).stream().anyMatch(cell -> values.containsKey(cell.code()));
    }

    /** A yearly series has each year once. */
    private List<Cell> repeated(AnswerBlock block) {
        Set<String> years = new HashSet<>();
        return block.rows().stream()
                .flatMap(row -> cells(block, row).stream())
                .filter(cell -> cell.field().kind() == FieldKind.YEAR && values.containsKey(cell.code()))
                .filter(cell -> !years.add(values.get(cell.code())))
                .toList();
    }
}
