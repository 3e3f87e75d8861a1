package org.prameen.workbook.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.prameen.shell.Buttons;
import org.prameen.workbook.ResultMeasure;
import org.prameen.workbook.ResultYears;
import org.prameen.workbook.ScoreLine;
import org.prameen.workbook.TypedMeasure;

/** One measure: its fields in a row, and below them what is wrong with it. One that is not saved yet has no id. */
class MeasureRow extends Div {

    private final ResultsBoard board;
    private final Map<String, MeasureCell> cells = new LinkedHashMap<>();
    private final StatementCells stated = new StatementCells(this::write);
    private final MoreOfMeasure more = new MoreOfMeasure(this::write);
    private final Checkbox figures;
    private final Div score = new Div();
    private final Div foot = new Div();
    private final MeasureSaid said = new MeasureSaid();
    private final MeasureCell why;
    private transient TypedMeasure typed;
    private transient TypedMeasure saved;
    private UUID id;
    private int seen;
    private boolean asksWhy;

    MeasureRow(ResultsBoard board, TypedMeasure typed, boolean open, ResultYears years) {
        this.board = board;
        this.typed = typed;
        this.saved = typed;
        addClassName("wr-row");
        getElement().setAttribute("role", "group").setAttribute("tabindex", "-1");
        for (MeasureField field : MeasureField.values()) {
            if (field.compareTo(MeasureField.QUANTITATIVE) < 0) {
                add(cell(field, open, years));
            }
        }
        why = cell(MeasureField.WHY, open, years);
        score.addClassName("wr-score");
        figures = new Checkbox(getTranslation("workbook.results.field.quantitative"), typed.quantitative());
        figures.setEnabled(open);
        figures.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                write(MeasureField.QUANTITATIVE.code(), change.getValue() ? "1" : "");
            }
        });
        foot.addClassName("wr-foot");
        foot.add(figures);
        if (open) {
            foot.add(Buttons.icon(
                    VaadinIcon.TRASH, getTranslation("workbook.results.remove"), () -> board.remove(this)));
        }
        stated.setVisible(false);
        more.setVisible(false);
        add(score, foot, said, why, stated, more);
        name();
        why.setVisible(!why.value().isEmpty());
    }

    private MeasureCell cell(MeasureField field, boolean open, ResultYears years) {
        MeasureCell cell = new MeasureCell(
                field.code(),
                field.words(years),
                MeasureInputs.of(field, field.in(typed)),
                open,
                value -> write(field.code(), value));
        cells.put(field.code(), cell);
        return cell;
    }

    /** @param code of a field, or name of what is stated */
    private void write(String code, String value) {
        typed = MeasureField.of(code).map(field -> field.put(typed, value)).orElseGet(() -> typed.stating(code, value));
        name();
        board.write(this, code);
    }

    private Optional<MeasureCell> cell(String code) {
        return Optional.ofNullable(cells.get(code)).or(() -> stated.cell(code)).or(() -> more.cell(code));
    }

    /** What a person typed. @param code of a field, or name of what is stated */
    String value(String code) {
        return MeasureField.of(code).map(field -> field.in(typed)).orElseGet(() -> typed.statement(code));
    }

    /** What a field is called. */
    String words(String code) {
        return cell(code)
                .map(MeasureCell::words)
                .orElseGet(() -> getTranslation("workbook.results.field.quantitative"));
    }

    private void name() {
        String name = typed.name().isBlank() ? getTranslation("workbook.results.new") : typed.name();
        getElement().setAttribute("aria-label", typed.group() + " " + name);
    }

    Optional<UUID> id() {
        return Optional.ofNullable(id);
    }

    TypedMeasure typed() {
        return typed;
    }

    int seen() {
        return seen;
    }

    /** Has become a measure of the workbook. */
    void is(UUID measure) {
        id = measure;
        getElement().setAttribute("data-measure", measure.toString());
    }

    /** Shows what stands there now, and what it comes to. */
    void show(ResultState state, ResultMeasure now) {
        saved = now.typed();
        if (seen != now.version()) {
            typed = saved;
            cells.values().forEach(cell -> cell.show(value(cell.code())));
            figures.setValue(typed.quantitative());
            seen = now.version();
            name();
        }
        List<String> unreadable = typed.unreadable();
        cells.values()
                .forEach(cell -> cell.fault(
                        unreadable.contains(cell.code()) ? getTranslation("workbook.results.unreadable") : ""));
        boolean open = state.opens(typed.group());
        stated.show(typed, Asking.of(state, now), open);
        more.show(typed, open);
        boolean repeats = said.show(state, now);
        why.setVisible(asksWhy || !why.value().isEmpty());
        if (repeats && !why.isVisible() && state.opens(typed.group())) {
            said.add(Buttons.quiet(getTranslation("workbook.results.another"), this::askWhy));
        }
        score(Optional.ofNullable(state.lines().get(id.toString())));
    }

    private void askWhy() {
        asksWhy = true;
        why.setVisible(true);
        why.focus();
    }

    private void score(Optional<ScoreLine> line) {
        score.removeAll();
        line.ifPresent(found -> {
            Span words = new Span(found.complete() ? ScoreWords.of(found) : getTranslation("workbook.results.noScore"));
            words.addClassName(found.complete() ? "pr-strong" : "pr-quiet");
            score.add(words, WhyDialog.opener(found));
        });
    }

    /** What is wrong with a field, or with the row where it has none; a refused statement does not hold up the next write. */
    void refused(String field, String words) {
        if (MeasureField.of(field).isEmpty()) {
            typed = typed.stating(field, saved.statement(field));
        }
        Optional<MeasureCell> cell = cell(field);
        if (cell.isPresent()) {
            cell.get().fault(words);
        } else {
            said(words);
        }
    }

    void said(String words) {
        said.say(words);
    }

    void focusFirst() {
        cells.get((typed.name().isBlank() ? MeasureField.NAME : MeasureField.UNIT).code())
                .focus();
    }
}
