package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.prameen.lifecycle.CaseStanding;
import org.prameen.lifecycle.CaseStandings;
import org.prameen.lifecycle.FormTask;
import org.prameen.lifecycle.FormTasks;
import org.prameen.lifecycle.Inbox;
import org.prameen.lifecycle.TaskLinks;
import org.prameen.lifecycle.WorkItem;
import org.prameen.lifecycle.process.TaskViews;
import org.prameen.shared.Texts;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.Chip;
import org.prameen.shell.Page;
import org.prameen.shell.Tone;

/** One task: its form, or the way to the screen that serves it; what is done or somebody else's says so. */
@Route("tasks/:taskId")
@PermitAll
class TaskView extends Page implements BeforeEnterObserver {

    private final transient Inbox inbox;
    private final transient FormTasks forms;
    private final transient CaseStandings standings;
    private final transient HandlingButtons.Handling handling;
    private final transient Clock clock;
    private final Div content = new Div();
    private final Due due;

    TaskView(
            Inbox inbox,
            FormTasks forms,
            CaseStandings standings,
            HandlingButtons.Handling handling,
            TaskScreen screen) {
        this.inbox = inbox;
        this.forms = forms;
        this.standings = standings;
        this.handling = handling;
        this.clock = screen.clock();
        this.due = new Due(screen.texts(), clock, getLocale());
        content.addClassName("pr-task");
        add(content);
    }

    /** What the screen needs to speak of time. */
    @org.springframework.stereotype.Component
    record TaskScreen(Texts texts, Clock clock) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        WorkItem item = inbox.get(event.getRouteParameters().get("taskId").orElse(""));
        boolean mayDo = inbox.mayDo(item);
        if (hasOwnScreen(item, mayDo)) {
            event.forwardTo(TaskLinks.of(item.view().orElseThrow(), item.caseId()));
        } else {
            show(item, mayDo);
        }
    }

    /** A respondent's own sheet says itself whether it can still be filled in. */
    private boolean hasOwnScreen(WorkItem item, boolean mayDo) {
        boolean ownSheet = item.view().filter(TaskViews.ANSWERING::equals).isPresent() && inbox.isOwn(item);
        return ownSheet || (mayDo && item.view().isPresent() && !FormTasks.mayBeLeftOut(item));
    }

    private void show(WorkItem item, boolean mayDo) {
        CaseStanding standing = standings.of(item.caseId());
        title(text(item.nameKey()), chip(item));
        standing(standing.agency().in(getLocale()) + " · "
                + standing.round().title().in(getLocale())
                + (item.isOpen() ? " · " + due.by(item.due()) : ""));
        content.removeAll();
        actions();
        if (!item.isOpen()) {
            content.add(note("green", done(item)), toCase(item));
        } else if (!mayDo) {
            String holder = HolderWords.of(standing, item, getLocale(), this::text);
            content.add(note("blue", text("lifecycle.task.notYours", holder)), toCase(item));
            handling(item, false).forEach(content::add);
        }
        if (item.view().isEmpty()) {
            showForm(item, mayDo);
        } else if (mayDo) {
            showWay(item);
        }
    }

    private void showForm(WorkItem item, boolean mayDo) {
        FormTask task = forms.open(item.taskId());
        if (!mayDo) {
            content.add(new RecordedForm(task.form(), item.isOpen() ? Map.of() : task.values()));
            return;
        }
        FormPanel panel = new FormPanel(task, forms, clock, this::backToInbox);
        actions(Buttons.main(text("lifecycle.form.submit"), panel::submit), notNeeded(item));
        content.add(panel, besides(item));
    }

    /** A step with a screen of its own that may also be left out. */
    private void showWay(WorkItem item) {
        String way = TaskLinks.of(item.view().orElseThrow(), item.caseId());
        content.add(
                new Paragraph(
                        text("lifecycle.task.intro." + item.view().orElseThrow().code())),
                besides(item));
        actions(Buttons.main(text(item.nameKey()), () -> UI.getCurrent().navigate(way)), notNeeded(item));
    }

    /** The case, and what may be done with the task besides doing it. */
    private Div besides(WorkItem item) {
        Div besides = new Div(toCase(item));
        besides.addClassName("pr-open-buttons");
        handling(item, true).forEach(besides::add);
        return besides;
    }

    private Component notNeeded(WorkItem item) {
        return Buttons.plain(
                text("lifecycle.notNeeded"), () -> new NotNeededDialog(item, forms, this::backToInbox).open());
    }

    private List<Button> handling(WorkItem item, boolean mayDo) {
        return new HandlingButtons(handling, this::text, () -> {
                    WorkItem now = inbox.get(item.taskId());
                    show(now, inbox.mayDo(now));
                })
                .of(item, mayDo);
    }

    private Chip chip(WorkItem item) {
        return switch (item.state()) {
            case OPEN ->
                item.due()
                        .map(moment -> new Chip(due.tone(moment), due.left(moment)))
                        .orElseGet(() -> new Chip(Tone.BLUE, text("lifecycle.state.open")));
            case DONE -> new Chip(Tone.GREEN, text("lifecycle.state.done"));
            case GONE -> new Chip(Tone.GREY, text("lifecycle.state.gone"));
        };
    }

    private String done(WorkItem item) {
        String at = item.endedAt()
                .map(moment -> ThaiCalendar.dateTime(moment, getLocale()))
                .orElse("");
        return text("lifecycle.task." + item.state(), item.endedBy().orElse(""), at);
    }

    private Div note(String tone, String words) {
        Div note = new Div(words);
        note.addClassNames("pr-note", tone);
        return note;
    }

    private Anchor toCase(WorkItem item) {
        return new Anchor(TaskLinks.ofCase(item.caseId()), text("lifecycle.toCase"));
    }

    private void backToInbox() {
        UI.getCurrent().navigate("inbox");
    }
}
