package org.prameen.instrument.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import org.prameen.instrument.Draft;
import org.prameen.instrument.DraftSaving;
import org.prameen.instrument.PackageDrafts;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;

/** The text of a draft, which saves itself; when somebody else was faster, it says so and gives up nothing. */
class DraftText extends Div {

    private final transient PackageDrafts drafts;
    private final CodeArea area;
    private final Span state = new Span();
    private final Div conflict = new Div();
    private final SerializableRunnable saved;
    private final SerializableConsumer<String> branched;
    private transient Draft draft;
    private boolean apart;

    /**
     * @param saved told each time a text was kept
     * @param branched told the id of the draft in which a text is kept beside another's
     */
    DraftText(PackageDrafts drafts, Draft draft, SerializableRunnable saved, SerializableConsumer<String> branched) {
        this.drafts = drafts;
        this.draft = draft;
        this.saved = saved;
        this.branched = branched;
        area = new CodeArea(getTranslation("instrument.editor.text"));
        area.setValue(draft.text());
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save();
            }
        });
        state.addClassNames("pr-quiet", "ie-state");
        state.getElement().setAttribute("role", "status");
        area.getElement()
                .executeJs(
                        "this.addEventListener('typing', () => { $0.textContent = $1; })",
                        state.getElement(),
                        getTranslation("instrument.editor.saving"));
        conflict.addClassNames("pr-note", "amber", "ie-conflict");
        conflict.getElement().setAttribute("role", "alert");
        conflict.setVisible(false);
        addClassName("ie-editor");
        add(conflict, state, area.framed());
        said(getTranslation("instrument.editor.savedBy", ThaiCalendar.time(draft.changedAt()), draft.changedBy()));
    }

    CodeArea area() {
        return area;
    }

    Draft draft() {
        return draft;
    }

    /** Whether what is on the screen is not what is kept. */
    boolean isApart() {
        return apart;
    }

    private void save() {
        if (conflict.isVisible()) {
            said(getTranslation("instrument.editor.notSaved"));
            return;
        }
        try {
            DraftSaving saving = drafts.save(draft.id(), draft.revision(), area.getValue());
            if (saving instanceof DraftSaving.Saved kept) {
                kept(kept.draft());
            } else {
                refuse(((DraftSaving.Conflict) saving).now());
            }
        } catch (Rejected refused) {
            apart = true;
            said(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }

    private void kept(Draft now) {
        draft = now;
        apart = false;
        said(saved(now.changedAt()));
        saved.run();
    }

    private String saved(Instant at) {
        return getTranslation("instrument.editor.saved", ThaiCalendar.time(at));
    }

    private void refuse(Draft now) {
        apart = true;
        conflict.removeAll();
        conflict.add(
                new Paragraph(getTranslation(
                        "instrument.editor.conflict", now.changedBy(), ThaiCalendar.time(now.changedAt()))),
                Buttons.main(getTranslation("instrument.editor.keepMine"), this::keepMine),
                Buttons.quiet(getTranslation("instrument.editor.takeTheirs"), this::takeTheirs));
        conflict.setVisible(true);
        said(getTranslation("instrument.editor.notSaved"));
    }

    private void keepMine() {
        try {
            branched.accept(drafts.branch(draft.id(), area.getValue()).id().toString());
        } catch (Rejected refused) {
            said(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }

    private void takeTheirs() {
        conflict.setVisible(false);
        Draft now = drafts.get(draft.id());
        area.replace(now.text());
        kept(now);
    }

    /** Said by the browser itself, which meanwhile said that it is saving. */
    private void said(String words) {
        state.getElement().executeJs("this.textContent = $0", words);
    }
}
