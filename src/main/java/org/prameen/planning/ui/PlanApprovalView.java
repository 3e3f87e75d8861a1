package org.prameen.planning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import java.util.TreeSet;
import org.prameen.planning.PlanSheet;
import org.prameen.planning.PlanSheets;
import org.prameen.planning.PlanStatus;
import org.prameen.planning.Plans;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Notices;
import org.prameen.shell.Page;
import org.prameen.shell.ReasonDialog;

/** The head of HR reads the plan, sees what it leaves out and what is new in that, and decides. */
@Route("cases/:caseId/plan-approval")
@PermitAll
public class PlanApprovalView extends Page implements BeforeEnterObserver {

    private static final int LONGEST_REASON = 4000;

    private final transient Plans plans;
    private final transient PlanSheets sheets;
    private final Div body = new Div();

    PlanApprovalView(Plans plans, PlanSheets sheets) {
        this.plans = plans;
        this.sheets = sheets;
        body.addClassName("pl-parts");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseId id = CaseId.of(event.getRouteParameters().get("caseId").orElseThrow());
        PlanSheet sheet = sheets.open(id);
        title(
                text("planning.approval.title", sheet.agency().name()),
                PlanWords.chip(sheet.plan().status(), this::text));
        standing(sheet.plan()
                .last(PlanStatus.SUBMITTED)
                .map(step ->
                        text("planning.submittedBy", step.personName(), ThaiCalendar.dateTime(step.at(), getLocale())))
                .orElse(""));
        body.removeAll();
        if (sheet.plan().status() == PlanStatus.DRAFT || sheet.plan().status() == PlanStatus.RETURNED) {
            body.add(new EmptyState(text("planning.notSubmittedYet"), text("planning.notSubmittedYet.next")));
        } else {
            warnings(sheet);
            differences(sheet);
        }
        body.add(new PlanPaper(sheet));
        if (sheet.rights().decide()) {
            actions(
                    Buttons.main(text("planning.approve"), () -> decide(() -> plans.approve(id), "planning.approved")),
                    Buttons.plain(text("planning.return"), () -> askWhy(id)));
        } else {
            actions(Buttons.plain(
                    text("planning.print"), () -> UI.getCurrent().getPage().executeJs("window.print()")));
        }
    }

    private void askWhy(CaseId id) {
        new ReasonDialog(
                        text("planning.return"),
                        text("planning.return.text"),
                        text("planning.field.reason"),
                        text("planning.return.do"),
                        reason -> {
                            plans.returnForRevision(id, reason);
                            decided("planning.returned");
                        })
                .longest(LONGEST_REASON)
                .open();
    }

    private void decide(Runnable act, String done) {
        try {
            act.run();
            decided(done);
        } catch (Rejected why) {
            Notices.refused(why);
        }
    }

    private void decided(String done) {
        Notices.done(text(done));
        UI.getCurrent().navigate("inbox");
    }

    private void warnings(PlanSheet sheet) {
        UnorderedList list = new UnorderedList();
        FindingLine.of(sheet.findings())
                .forEach(line -> list.add(new ListItem(
                        line.details().isEmpty() ? line.sentence() : line.sentence() + ": " + line.details())));
        note("planning.approval.look", "blue", list);
    }

    /** What is left out now but was evaluated in the round before, and the other way round. */
    private void differences(PlanSheet sheet) {
        sheet.lastPlan().map(plans::get).ifPresent(last -> {
            Set<String> now = sheet.plan().choice().excluded().keySet();
            Set<String> before = last.choice().excluded().keySet();
            UnorderedList list = new UnorderedList();
            without(now, before)
                    .forEach(code -> list.add(new ListItem(text("planning.newlyOut", titled(sheet, code)))));
            without(before, now).forEach(code -> list.add(new ListItem(text("planning.newlyIn", titled(sheet, code)))));
            note("planning.approval.different", "amber", list);
        });
    }

    private void note(String title, String tone, UnorderedList list) {
        if (list.getChildren().findAny().isPresent()) {
            Div note = new Div(new H2(text(title)), list);
            note.addClassNames("pr-note", tone);
            body.add(note);
        }
    }

    private String titled(PlanSheet sheet, String code) {
        return sheet.instrument()
                .find(code)
                .map(node -> code + "  " + node.title().in(getLocale()))
                .orElse(code);
    }

    private static Set<String> without(Set<String> all, Set<String> these) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(these);
        return left;
    }
}
