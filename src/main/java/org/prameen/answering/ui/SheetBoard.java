package org.prameen.answering.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.answering.FormProgress;
import org.prameen.answering.Saving;
import org.prameen.answering.Sheet;
import org.prameen.answering.SheetForm;
import org.prameen.instrument.Instrument;
import org.prameen.shared.Rejected;
import org.prameen.shell.Buttons;
import org.prameen.shell.KeysDialog;
import org.prameen.shell.Notices;
import org.prameen.shell.ReasonDialog;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The tree of forms beside the one that is being answered. Whatever is chosen or typed comes in as one kind of event. */
class SheetBoard extends Div implements SheetActs {

    private final transient OwnSheet work;
    private final transient Instrument instrument;
    private final SerializableRunnable changed;
    private final FormTree tree;
    private final FormPanel panel;
    private final SaveLine line;
    private final Div left = new Div();
    private final transient Map<String, FormProgress> progress = new LinkedHashMap<>();
    private final Map<String, Boolean> answered = new HashMap<>();
    private String current;

    SheetBoard(OwnSheet work, Sheet sheet, SerializableRunnable changed) {
        this.work = work;
        this.instrument = sheet.instrument();
        this.changed = changed;
        this.tree = new FormTree(sheet, code -> open(code, null, true));
        this.panel = new FormPanel(instrument, this, work);
        this.line = new SaveLine(sheet.lastSavedAt());
        addClassName("an-board");
        getElement().setAttribute("data-owner", work.owner());
        sheet.forms().forEach(form -> progress.put(form.indicator(), form));
        left.addClassName("an-left");
        left.add(toggle(), tree);
        Div right = new Div(panel, pager());
        right.addClassName("an-right");
        add(left, right);
        getElement()
                .addEventListener("pr-write", this::write)
                .addEventData("event.detail.item")
                .addEventData("event.detail.kind")
                .addEventData("event.detail.value")
                .addEventData("event.detail.seen");
        getElement().addEventListener("pr-next", event -> nextUnanswered());
        getElement().addEventListener("pr-keys", event -> openKeys());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        SheetScript.start(this);
    }

    /** @param item to go to, null for none */
    void open(String indicator, String item, boolean toFirstUnanswered) {
        show(indicator);
        left.removeClassName("open");
        SheetScript.shown(this, item, toFirstUnanswered);
        work.remember(indicator);
    }

    String first() {
        return progress.values().stream()
                .filter(form -> !form.complete())
                .map(FormProgress::indicator)
                .findFirst()
                .orElse(progress.keySet().iterator().next());
    }

    boolean holds(String indicator) {
        return progress.containsKey(indicator);
    }

    int left() {
        return progress.values().stream().mapToInt(FormProgress::left).sum();
    }

    /** In this form, else in the next one that lacks an answer. */
    void nextUnanswered() {
        if (progress.get(current).left() > 0) {
            SheetScript.shown(this, null, true);
            return;
        }
        List<String> codes = new ArrayList<>(progress.keySet());
        Collections.rotate(codes, -codes.indexOf(current) - 1);
        codes.stream()
                .filter(code -> progress.get(code).left() > 0)
                .findFirst()
                .ifPresent(code -> open(code, null, true));
    }

    @Override
    public void wholeNotPractised(SheetForm form) {
        new ReasonDialog(
                        getTranslation("answering.form.whole.title"),
                        getTranslation("answering.form.whole.text"),
                        getTranslation("answering.form.whole.reason"),
                        getTranslation("answering.form.whole.go"),
                        reason -> markWhole(form, reason))
                .open();
    }

    @Override
    public void practisedAfterAll() {
        work.practisedAfterAll(current);
        reload();
    }

    private void markWhole(SheetForm form, String reason) {
        // Answers given since the form was shown are this window's own; only another window's are a surprise.
        long stamp = line.stampOf(form);
        if (work.notPractised(form.indicator(), reason, stamp) instanceof Saving.Conflict) {
            Notices.refused(getTranslation("answering.conflict.reload"));
        } else {
            Notices.undoable(getTranslation("answering.form.whole.done"), () -> {
                work.practisedAfterAll(form.indicator());
                reload();
            });
        }
        reload();
    }

    private void write(DomEvent event) {
        var data = event.getEventData();
        write(
                data.getString("event.detail.item"),
                data.getString("event.detail.kind"),
                data.getString("event.detail.value"),
                (int) data.getNumber("event.detail.seen"));
    }

    private void write(String item, String kind, String value, int seen) {
        try {
            Saving saving = work.write(item, kind, value, seen);
            if (saving instanceof Saving.Saved saved) {
                line.written(item, saved.version());
                SheetScript.saved(this, item, kind, value, saved.version(), line.words(saved.at()));
                count(item, kind, !value.isEmpty());
            } else if (saving instanceof Saving.Conflict conflict) {
                SheetScript.refused(this, item, kind, line.words(conflict.at()));
                new ConflictDialog(conflict, this::reload, () -> write(item, kind, value, conflict.version())).open();
            }
        } catch (Rejected refused) {
            SheetScript.refused(this, item, kind, "");
            Notices.refused(refused);
            reload();
        } catch (DataAccessException | TransactionException failed) {
            SheetScript.failed(this, item);
        }
    }

    private void count(String item, String kind, boolean given) {
        if (!kind.equals(OwnSheet.VALUE)) {
            return;
        }
        if (!answered.containsKey(item)) {
            reload();
            return;
        }
        answered.put(item, given);
        FormProgress before = progress.get(current);
        int now = (int) answered.values().stream().filter(one -> one).count();
        update(new FormProgress(current, before.items(), now, before.tallied(), before.notPractised()));
        changed.run();
    }

    private void update(FormProgress form) {
        progress.put(form.indicator(), form);
        tree.update(form);
    }

    /** Shows again what is stored, after something happened that this window did not know. */
    private void reload() {
        work.load().forms().forEach(this::update);
        show(current);
        SheetScript.shown(this, null, false);
        changed.run();
    }

    private void show(String indicator) {
        current = indicator;
        SheetForm form = work.form(indicator);
        answered.clear();
        form.items().forEach(answer -> answered.put(answer.item(), answer.answered()));
        line.seen(form);
        panel.show(instrument.find(indicator).orElseThrow(), form);
        tree.mark(indicator);
    }

    private Div toggle() {
        var button = Buttons.plain(getTranslation("answering.sheet.forms"), () -> {
            if (!left.removeClassName("open")) {
                left.addClassName("open");
            }
        });
        button.setIcon(VaadinIcon.LIST.create());
        Div box = new Div(button, line);
        box.addClassName("an-toggle");
        return box;
    }

    private Div pager() {
        Button keys = Buttons.quiet(getTranslation("answering.keys.open"), () -> openKeys());
        keys.addClassName("an-keys");
        Div pager = new Div(
                Buttons.quiet(getTranslation("answering.sheet.previousForm"), () -> turn(-1)),
                keys,
                Buttons.quiet(getTranslation("answering.sheet.nextForm"), () -> turn(1)),
                next());
        pager.addClassName("an-pager");
        return pager;
    }

    /** The next step again, where the eye is after the last item. */
    private Component next() {
        Button next = Buttons.plain(getTranslation("answering.sheet.nextUnanswered"), this::nextUnanswered);
        next.addClassName("an-next");
        return next;
    }

    private void turn(int by) {
        List<String> codes = new ArrayList<>(progress.keySet());
        int at = codes.indexOf(current) + by;
        Optional.of(at).filter(to -> to >= 0 && to < codes.size()).ifPresent(to -> open(codes.get(to), null, true));
    }

    private static void openKeys() {
        new KeysDialog("answering.keys", List.of("scores", "na", "move", "next", "help")).open();
    }
}
