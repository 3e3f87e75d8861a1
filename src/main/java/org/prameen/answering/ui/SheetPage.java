package org.prameen.answering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prameen.answering.AnswerSheets;
import org.prameen.answering.Answering;
import org.prameen.answering.Sheet;
import org.prameen.answering.SheetKind;
import org.prameen.evidence.ui.EvidenceScreens;
import org.prameen.instrument.Node;
import org.prameen.security.CurrentUser;
import org.prameen.shared.CaseId;
import org.prameen.shell.Buttons;
import org.prameen.shell.Chip;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Notices;
import org.prameen.shell.Page;
import org.prameen.shell.Tone;

/** A person's own sheet, to answer or to try out. */
abstract class SheetPage extends Page implements BeforeEnterObserver {

    private final transient AnswerSheets sheets;
    private final transient Answering answering;
    private final transient CurrentUser user;
    private final transient EvidenceScreens evidence;
    private final SheetKind kind;
    private final Span progress = new Span();
    private transient OwnSheet work;
    private SheetBoard board;
    private Component content;

    SheetPage(AnswerSheets sheets, Answering answering, EvidenceScreens evidence, CurrentUser user, SheetKind kind) {
        this.evidence = evidence;
        this.sheets = sheets;
        this.answering = answering;
        this.user = user;
        this.kind = kind;
        addClassName("an-page");
        progress.addClassName("an-progress");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseId id = CaseId.of(event.getRouteParameters().get("caseId").orElseThrow());
        String page = event.getLocation().getPath();
        work = new OwnSheet(sheets, answering, evidence, id, kind, user.id(), page);
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("form")
                .orElse("");
        show(Optional.of(wanted));
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("item")
                .filter(item -> board != null && board.holds(wanted) && item.startsWith(wanted + "."))
                .ifPresent(item -> Fields.show(this, ".an-row[data-item='" + item + "']"));
    }

    /** Title, state and where the sheet stands. */
    abstract void head(Sheet sheet);

    /** What else can be done here, after the acts on the sheet. */
    List<Component> more(Sheet sheet) {
        return List.of();
    }

    /** What the person sees once the sheet is handed in. */
    void submitted() {
        Notices.done(text("answering.sheet.sent"));
        show(Optional.empty());
    }

    CaseId id() {
        return work.id();
    }

    /** Chips that say how far the sheet is. */
    Chip state(Sheet sheet) {
        if (sheet.submittedAt().isPresent()) {
            return new Chip(Tone.GREEN, text("answering.sheet.submitted"));
        }
        return sheet.locked().isPresent()
                ? new Chip(Tone.GREY, text("answering.sheet.locked"))
                : new Chip(Tone.BLUE, text("answering.sheet.drafting"));
    }

    /** Everything anew, as it is stored. */
    void show(Optional<String> wanted) {
        Sheet sheet = work.load();
        head(sheet);
        if (content != null) {
            remove(content);
        }
        if (sheet.forms().isEmpty()) {
            content = new EmptyState(text("answering.sheet.empty.why"), text("answering.sheet.empty.next"));
        } else {
            board = new SheetBoard(work, sheet, () -> acts(sheet));
            content = board;
        }
        add(content);
        if (board != null) {
            board.open(wanted.filter(board::holds).orElseGet(board::first), null, false);
            acts(sheet);
        }
    }

    private void acts(Sheet sheet) {
        int left = board.left();
        progress.setText(
                left == 0
                        ? text("answering.sheet.allDone")
                        : text("answering.sheet.progress", sheet.items() - left, sheet.items()));
        List<Component> buttons = new ArrayList<>(List.of(progress));
        if (sheet.submittedAt().isPresent()) {
            buttons.add(Buttons.plain(text("answering.sheet.takeBack"), this::takeBack));
        } else if (sheet.locked().isEmpty()) {
            buttons.add(left == 0 ? submitButton(true) : nextButton());
            if (left > 0) {
                buttons.add(submitButton(false));
            }
        }
        buttons.addAll(more(sheet));
        actions(buttons.toArray(Component[]::new));
    }

    private Component nextButton() {
        return Buttons.main(text("answering.sheet.nextUnanswered"), board::nextUnanswered);
    }

    private Component submitButton(boolean main) {
        String words = text("answering.sheet.submit");
        return main ? Buttons.main(words, this::submit) : Buttons.plain(words, this::submit);
    }

    private void submit() {
        List<Node> blanks = work.unanswered();
        if (blanks.isEmpty()) {
            handIn();
        } else {
            new SubmitDialog(blanks, this::goTo, this::handIn).open();
        }
    }

    private void goTo(String item) {
        board.open(item.substring(0, item.lastIndexOf('.')), item, false);
    }

    private void handIn() {
        work.submit();
        submitted();
    }

    private void takeBack() {
        work.takeBack();
        Notices.done(text("answering.sheet.gotBack"));
        show(Optional.empty());
    }

    /** A strip across the page. */
    static Div strip(String tone, String strong, String words) {
        Span first = new Span(strong);
        first.addClassName("an-strong");
        Div strip = new Div(first, new Span(" " + words));
        strip.addClassNames("pr-note", tone);
        return strip;
    }
}
