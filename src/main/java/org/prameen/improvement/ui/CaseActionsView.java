package org.prameen.improvement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.prameen.improvement.Action;
import org.prameen.improvement.ActionBoard;
import org.prameen.improvement.ActionBoards;
import org.prameen.improvement.Actions;
import org.prameen.scoring.NodeScore;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.shell.Buttons;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Notices;
import org.prameen.shell.Page;
import org.prameen.workbook.WeakItem;

/** The actions of a case, what earlier rounds left open, and which weak indicators nobody takes care of yet. */
@Route("cases/:caseId/actions")
@PermitAll
class CaseActionsView extends Page implements BeforeEnterObserver {

    private final transient ActionBoards boards;
    private final transient Actions actions;
    private CaseId caseId;

    CaseActionsView(ActionBoards boards, Actions actions) {
        this.boards = boards;
        this.actions = actions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        caseId = CaseId.of(event.getRouteParameters().get("caseId").orElseThrow());
        ActionBoard board = show();
        String about = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("about")
                .orElse("");
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("indicator")
                .filter(code -> board.mayWrite())
                .ifPresent(code -> add(board, code, title(board, about)));
    }

    private ActionBoard show() {
        ActionBoard board = boards.of(caseId);
        List<Component> old = new ArrayList<>(getChildren().skip(1).toList());
        old.forEach(this::remove);
        title(text("improvement.page") + " " + board.agency().in(getLocale()));
        standing(board.roundTitle().in(getLocale()) + (board.finished() ? " · " + text("improvement.planned") : ""));
        next(board);
        weak(board);
        items(board);
        list(board, "improvement.here", board.here());
        if (board.here().isEmpty()) {
            add(new EmptyState(text("improvement.none"), text("improvement.none.next")));
        }
        if (!board.before().isEmpty()) {
            list(board, "improvement.before", board.before());
        }
        return board;
    }

    private void next(ActionBoard board) {
        if (!board.mayWrite()) {
            actions();
            return;
        }
        Component another = Buttons.plain(text("improvement.add"), () -> add(board, "", ""));
        if (board.finished()) {
            actions(another);
        } else {
            actions(Buttons.main(text("improvement.finish"), this::finish), another);
        }
    }

    private void weak(ActionBoard board) {
        if (board.weak().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        board.weak().forEach(score -> list.add(weak(board, score)));
        Div card = new Div(new H2(text("improvement.weak", board.weak().size())), list);
        card.addClassNames("pr-card", "im-weak");
        add(card);
    }

    private void items(ActionBoard board) {
        if (board.items().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        board.items().forEach(weak -> list.add(item(board, weak)));
        Div card = new Div(new H2(text("improvement.items", board.items().size())), list);
        card.addClassNames("pr-card", "im-weak");
        add(card);
    }

    private ListItem item(ActionBoard board, WeakItem weak) {
        String name = title(board, weak.item().code());
        ListItem line = new ListItem(new Span(name + " "));
        if (board.mayWrite()) {
            var plan = Buttons.quiet(
                    text("improvement.plan"), () -> add(board, weak.section().code(), name));
            plan.setAriaLabel(text("improvement.plan.of", name));
            line.add(plan);
        }
        return line;
    }

    /** Code and title of an item; nothing for none. */
    private String title(ActionBoard board, String item) {
        return board.instrument()
                .findJudged(item)
                .map(node -> node.code() + " " + node.title().in(getLocale()))
                .orElse("");
    }

    private ListItem weak(ActionBoard board, NodeScore score) {
        Span mean = new Span(score.value().orElseThrow().toPlainString() + " ");
        mean.addClassName("im-mean");
        ListItem line = new ListItem(mean, new Span(ActionWords.indicator(board.instrument(), score.code()) + " "));
        if (board.mayWrite()) {
            var plan = Buttons.quiet(text("improvement.plan"), () -> add(board, score.code(), ""));
            plan.setAriaLabel(text("improvement.plan.of", ActionWords.indicator(board.instrument(), score.code())));
            line.add(plan);
        }
        return line;
    }

    private void list(ActionBoard board, String title, List<Action> list) {
        if (!list.isEmpty()) {
            H2 heading = new H2(text(title, list.size()));
            heading.addClassName("im-heading");
            add(heading);
        }
        list.forEach(action -> add(new ActionCard(action, board.instrument(), boards.today(), buttons(board, action))));
    }

    private Component[] buttons(ActionBoard board, Action action) {
        if (!board.mayWrite() || !action.status().isOpen()) {
            return new Component[0];
        }
        return new Component[] {
            Buttons.plain(
                    text("improvement.progress"),
                    () -> ask("improvement.progress", action, note -> actions.progress(action.id(), note))),
            Buttons.plain(
                    text("improvement.done"),
                    () -> ask("improvement.done", action, note -> actions.close(action.id(), note))),
            Buttons.quiet(text("improvement.change"), () -> change(board, action)),
            Buttons.quiet(
                    text("improvement.cancel"),
                    () -> ask("improvement.cancel", action, note -> actions.cancel(action.id(), note)))
        };
    }

    private void ask(String step, Action action, java.util.function.Consumer<String> keep) {
        new NoteDialog(action.title(), text(step + ".question"), text(step), note -> {
                    keep.accept(note);
                    kept();
                })
                .open();
    }

    private void add(ActionBoard board, String indicator, String called) {
        ActionForm form = new ActionForm(board, boards.today());
        form.about(indicator);
        form.called(called);
        new ActionDialog(text("improvement.add"), text("improvement.add"), form, wanted -> {
                    actions.add(caseId, wanted);
                    kept();
                })
                .open();
    }

    private void change(ActionBoard board, Action action) {
        ActionForm form = new ActionForm(board, boards.today());
        form.fill(action);
        new ActionDialog(text("improvement.change"), text("shell.save"), form, wanted -> {
                    actions.change(action.id(), wanted, action.edition());
                    kept();
                })
                .open();
    }

    private void kept() {
        Notices.done(text("improvement.saved"));
        show();
    }

    private void finish() {
        try {
            actions.finishPlanning(caseId);
            Notices.done(text("improvement.finished.notice"));
            UI.getCurrent().navigate("inbox");
        } catch (Rejected why) {
            Notices.refused(why);
            show();
        }
    }
}
