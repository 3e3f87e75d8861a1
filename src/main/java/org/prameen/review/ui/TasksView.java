package org.prameen.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.prameen.organisation.Organisations;
import org.prameen.review.OfficerTasks;
import org.prameen.review.OfficerTasks.Task;
import org.prameen.shared.CaseId;
import org.prameen.shell.Chip;
import org.prameen.shell.Page;
import org.prameen.shell.ProgressLine;
import org.prameen.shell.Tone;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.Workbooks;

/** What the responsible officer has to do, in order, each with how far it is and the way there. */
@Route("cases/:caseId/tasks")
@PermitAll
class TasksView extends Page implements BeforeEnterObserver {

    private static final int FULL = 100;

    private final transient OfficerTasks tasks;
    private final transient Workbooks workbooks;
    private final transient Organisations organisations;
    private final Div body = new Div();

    TasksView(OfficerTasks tasks, Workbooks workbooks, Organisations organisations) {
        this.tasks = tasks;
        this.workbooks = workbooks;
        this.organisations = organisations;
        addClassName("rs-page");
        body.addClassName("pr-sections");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseId id = CaseParameter.of(event);
        Workbook book = workbooks.get(id);
        List<Task> all = tasks.of(id);
        long done = all.stream().filter(Task::isDone).count();
        title(
                text("review.tasks.title"),
                new Chip(done == all.size() ? Tone.GREEN : Tone.BLUE, text("review.tasks.done", done, all.size())));
        standing(organisations.get(book.theCase().agency()).name().in(getLocale()) + " · "
                + book.round().title().in(getLocale()));
        body.removeAll();
        OrderedList list = new OrderedList();
        list.addClassName("rs-tasks");
        all.forEach(task -> list.add(line(task)));
        Paragraph method = new Paragraph(text("review.tasks.method"));
        method.addClassNames("pr-method", "pr-quiet");
        body.add(list, method);
    }

    private ListItem line(Task task) {
        Anchor name = new Anchor(task.route(), text("review.tasks." + task.kind()));
        int part = task.progress().part();
        int whole = task.progress().whole();
        Div head = new Div(name);
        head.addClassName("rs-task-name");
        if (task.isDone()) {
            head.add(new Chip(Tone.GREEN, text("review.tasks.finished")));
        }
        ListItem item = new ListItem(
                head,
                new ProgressLine(
                        text("review.tasks.progress." + task.kind(), part, whole),
                        whole == 0 ? 0 : FULL * part / whole));
        item.addClassName("pr-card");
        return item;
    }
}
