package org.prameen.workbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.prameen.instrument.ResultDimension;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.Notices;
import org.prameen.workbook.ResultMeasure;
import org.prameen.workbook.TypedMeasure;
import org.prameen.workbook.Workbook;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** All dimensions of results. Every field is saved when it is left, and everything shown follows from what was saved. */
class ResultsBoard extends Div {

    /** A fold takes some frames to open, and nothing scrolls to what is hidden. */
    private static final String GO =
            """
            const go = frames => {
              if (!this.offsetHeight && frames > 0) { requestAnimationFrame(() => go(frames - 1)); return; }
              const to = this.querySelector('.wr-input:enabled') || this;
              to.focus({preventScroll: true});
              (this.offsetHeight > innerHeight ? to : this).scrollIntoView({block: 'center'});
            };
            requestAnimationFrame(() => go(120));""";

    private static final String MEANWHILE = "workbook.changedMeanwhile";

    private final transient OwnResults work;
    private final Map<String, DimensionFold> folds = new LinkedHashMap<>();
    private final KindsBox kinds;
    private final CarryNote carry;
    private final Div status = new Div();
    private transient ResultState state;

    ResultsBoard(OwnResults work, Workbook book) {
        this.work = work;
        this.state = ResultState.of(book);
        addClassName("wr-board");
        kinds = new KindsBox(state, chosen -> attempt(() -> work.setKinds(chosen)));
        status.addClassNames("wr-status", "pr-quiet");
        status.getElement().setAttribute("role", "status");
        carry = new CarryNote(() -> attempt(() -> {
            work.takeOver();
            offer();
        }));
        offer();
        add(kinds, carry, status);
        for (ResultDimension dimension : state.part().dimensions()) {
            DimensionFold fold = new DimensionFold(this, dimension, state);
            folds.put(dimension.code(), fold);
            add(fold);
        }
        show();
        status(book.measures().stream()
                .map(ResultMeasure::at)
                .max(Instant::compareTo)
                .map(this::saved)
                .orElse(getTranslation("workbook.results.neverSaved")));
    }

    /** Opens the place an address asks for, else the first dimension. @param at id of a measure, code of a place, or the kinds */
    void lead(String at) {
        Optional<ResultDimension> asked = state.dimension(at);
        ResultDimension dimension =
                asked.orElseGet(() -> state.part().dimensions().get(0));
        DimensionFold fold = folds.get(dimension.code());
        fold.setOpened(true);
        asked.ifPresent(found -> go(fold.place(at)));
        if (at.equals(KindsBox.PLACE)) {
            kinds.lead();
        }
    }

    private static void go(Component place) {
        place.getElement().executeJs(GO);
    }

    /** A measure that is begun with what is known of it. */
    void add(TypedMeasure typed) {
        attempt(() -> enter(typed));
    }

    /** The same for a dialog that shows what is wrong itself. @throws Rejected as the service does */
    void enter(TypedMeasure typed) {
        UUID added = work.add(typed);
        reload();
        folds.values().stream()
                .flatMap(fold -> fold.group(typed.group()).stream())
                .flatMap(block -> block.row(added.toString()).stream())
                .forEach(MeasureRow::focusFirst);
    }

    /** Saves a row of which a person changed one field. */
    void write(MeasureRow row, String field) {
        try {
            Optional<UUID> known = row.id();
            if (known.isPresent()) {
                work.change(known.get(), row.typed(), row.seen());
            } else {
                row.is(work.add(row.typed()));
                block(row).ifPresent(block -> block.adopt(row));
            }
            reload();
            row.id().flatMap(state::measure).map(ResultMeasure::at).ifPresent(at -> status(saved(at)));
        } catch (Rejected refused) {
            refused(row, field, refused);
        } catch (DataAccessException | TransactionException failed) {
            status(getTranslation("workbook.screen.saveFailed"));
            status.add(Buttons.quiet(getTranslation("workbook.screen.retry"), () -> write(row, field)));
        }
    }

    private void refused(MeasureRow row, String field, Rejected refused) {
        status(getTranslation("workbook.screen.notSaved"));
        String words = getTranslation(refused.key(), refused.arguments().toArray());
        if (refused.field().isPresent()) {
            row.refused(refused.field().get(), words);
            return;
        }
        String mine = row.value(field);
        reload();
        Optional<ResultMeasure> theirs = row.id().flatMap(state::measure);
        if (refused.key().equals(MEANWHILE) && theirs.isPresent()) {
            row.said(getTranslation(
                    "workbook.results.conflict",
                    theirs.get().by(),
                    ThaiCalendar.time(theirs.get().at()),
                    row.words(field),
                    mine.isBlank() ? getTranslation("workbook.screen.nothing") : mine));
        } else {
            Notices.refused(refused.key().equals(MEANWHILE) ? getTranslation("workbook.results.gone") : words);
        }
    }

    void remove(MeasureRow row) {
        if (row.id().isEmpty()) {
            row.removeFromParent();
            return;
        }
        UUID measure = row.id().get();
        attempt(() -> {
            work.remove(measure);
            block(row).ifPresent(block -> block.getElement().callJsFunction("focus"));
            Notices.undoable(
                    getTranslation("workbook.results.removed", row.typed().name()),
                    () -> attempt(() -> work.putBack(measure)));
        });
    }

    private void attempt(Runnable act) {
        try {
            act.run();
            status(getTranslation("workbook.results.savedNow"));
        } catch (Rejected refused) {
            Notices.refused(refused);
        }
        reload();
    }

    private void offer() {
        carry.show(state.opens(state.part().code()) ? work.offer() : Optional.empty());
    }

    private void reload() {
        state = ResultState.of(work.load());
        show();
    }

    private void show() {
        kinds.show(state);
        folds.values().forEach(fold -> fold.show(state));
    }

    private Optional<GroupBlock> block(MeasureRow row) {
        return folds.values().stream()
                .flatMap(fold -> fold.group(row.typed().group()).stream())
                .findFirst();
    }

    private String saved(Instant at) {
        return getTranslation("workbook.screen.saved", ThaiCalendar.time(at));
    }

    private void status(String words) {
        status.removeAll();
        status.add(new Span(words));
    }
}
