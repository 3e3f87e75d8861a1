package org.prameen.workbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.instrument.AnswerBlock;
import org.prameen.instrument.AnswerForm;
import org.prameen.instrument.AnswerForm.Cell;
import org.prameen.instrument.AnswerRow;
import org.prameen.instrument.CellName;
import org.prameen.instrument.Node;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.domain.AnswerCheck;
import org.prameen.workbook.domain.AnswerFinding;

/** One block of an answer form: what is asked, who says so, how much of it counts by now, and its rows. */
class AnswerSection extends Div {

    private static final String HIDDEN = "hidden";
    private static final String WANTED = "wb-wanted";

    private final transient Node item;
    private final transient AnswerBlock block;
    private final transient CellName names = new CellName(getLocale(), this::getTranslation);
    private final Span count = new Span();
    private final Div missing = new Div();
    private final Map<String, Element> rows = new LinkedHashMap<>();
    private final Map<String, Element> cells = new LinkedHashMap<>();

    AnswerSection(Node item, AnswerBlock block, Workbook book) {
        this.item = item;
        this.block = block;
        addClassName("wb-block");
        add(head());
        Element all = Plain.box("wb-block-rows wb-wide-" + widest());
        block.rows().forEach(row -> all.appendChild(row(row, book)));
        getElement().appendChild(all);
        missing.addClassName("wb-block-missing");
        missing.getElement().setAttribute("aria-live", "polite");
        add(missing);
    }

    /** @param claimed whether the item is said to be done, so that what is missing is told although nothing has begun */
    void show(Workbook book, AnswerCheck.State state, boolean claimed) {
        count.setText(counted(state));
        boolean told = !state.complete() && (claimed || state.begun() > 0);
        List<Cell> wanted = state.findings().stream()
                .filter(finding -> !finding.ofBlock())
                .map(AnswerFinding::cell)
                .toList();
        missing.setText(told && !wanted.isEmpty() ? sentence(state, wanted) : "");
        Set<String> marked = told ? wanted.stream().map(Cell::code).collect(Collectors.toSet()) : Set.of();
        int shown = Math.max(block.least(), state.begun() + 1);
        for (int i = 0; i < block.rows().size(); i++) {
            AnswerRow row = block.rows().get(i);
            rows.get(row.code()).setAttribute(HIDDEN, row.title().isEmpty() && i >= shown);
            AnswerForm.cells(item.code(), block, row).forEach(cell -> {
                Element element = cells.get(cell.code());
                element.getClassList().set(WANTED, marked.contains(cell.code()));
                element.setAttribute(HIDDEN, !book.asks(item, cell));
            });
        }
    }

    private Div head() {
        Div head = new Div();
        head.addClassName("wb-block-head");
        block.title().ifPresent(title -> {
            Span words = new Span(title.in(getLocale()));
            words.addClassName("pr-strong");
            head.add(words);
        });
        Span source = new Span(block.lines()
                .map(lines -> getTranslation("workbook.screen.why.document", lines))
                .orElse(getTranslation("workbook.screen.why.system")));
        source.addClassName("pr-method");
        count.addClassName("pr-quiet");
        count.getElement().setAttribute("aria-live", "polite");
        head.add(count, source);
        return head;
    }

    private String counted(AnswerCheck.State state) {
        int all = block.rows().size();
        if (all == 1) {
            return getTranslation("workbook.answer.count.single");
        }
        String key = block.needsAll() ? "all" : "least";
        String optional = block.optional() && state.begun() == 0 ? ".optional" : "";
        return getTranslation("workbook.answer.count." + key + optional, state.counted(), block.least(), all);
    }

    private String sentence(AnswerCheck.State state, List<Cell> wanted) {
        boolean year = state.findings().stream().anyMatch(one -> one.kind() == AnswerFinding.Kind.SAME_YEAR);
        String named = wanted.stream().distinct().limit(4).map(names::of).collect(Collectors.joining(", "));
        String key = year ? "sameYear" : wanted.size() > 4 ? "more" : "lacks";
        return getTranslation("workbook.answer." + key, named, wanted.size() - 4);
    }

    private int widest() {
        return Math.min(
                4,
                block.rows().stream().mapToInt(row -> row.fields().size()).max().orElse(1));
    }

    private Element row(AnswerRow row, Workbook book) {
        Element box = Plain.box("wb-block-row");
        String name = names.row(block, row);
        if (!name.isEmpty() && !row.isField()) {
            String id = Plain.id(item.code() + ":" + block.code() + "." + row.code(), "row");
            box.setAttribute("role", "group").setAttribute("aria-labelledby", id);
            box.appendChild(Plain.text("span", "wb-block-name", name).setAttribute("id", id));
        }
        Element fields = Plain.box("wb-block-cells");
        AnswerForm.cells(item.code(), block, row).forEach(cell -> {
            Element element = AnswerInputs.of(item, cell, names, book);
            cells.put(cell.code(), element);
            fields.appendChild(element);
        });
        rows.put(row.code(), box);
        return box.appendChild(fields);
    }
}
