package org.prameen.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prameen.planning.Part;
import org.prameen.planning.PlanEditing;
import org.prameen.planning.PlanSheet;
import org.prameen.planning.PlanSheets;
import org.prameen.planning.PlanStatus;
import org.prameen.planning.Plans;
import org.prameen.planning.SelectionChanges;
import org.prameen.planning.Transition;
import org.prameen.planning.domain.Finding;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.Notices;
import org.prameen.shell.Page;

/** The plan of a case: written here part by part, or read when it is not open to the reader. */
@Route("cases/:caseId/plan")
@PermitAll
public class PlanView extends Page implements BeforeEnterObserver {

    private final transient Plans plans;
    private final transient PlanSheets sheets;
    private final transient PlanEditing editing;
    private final transient SelectionChanges changes;
    private final Map<Part, PartCard> cards = new EnumMap<>(Part.class);
    private final FindingsList findings = new FindingsList(this::go);
    private final Div body = new Div();
    private transient PlanDesk desk;

    PlanView(Plans plans, PlanSheets sheets, PlanEditing editing, SelectionChanges changes) {
        this.plans = plans;
        this.sheets = sheets;
        this.editing = editing;
        this.changes = changes;
        body.addClassName("pl-body");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CaseId.of(event.getRouteParameters().get("caseId").orElseThrow()));
        QueryParameters query = event.getLocation().getQueryParameters();
        query.getSingleParameter("part")
                .flatMap(PlanView::part)
                .ifPresent(part -> lead(part, query.getSingleParameter("field").orElse("")));
    }

    private static Optional<Part> part(String name) {
        return Stream.of(Part.values()).filter(part -> part.name().equals(name)).findFirst();
    }

    /** To the very field, or to its part where the field is not open. */
    private void lead(Part part, String field) {
        open(part);
        getElement()
                .executeJs(
                        """
                        const lead = tries => {
                          const part = document.getElementById($0);
                          const field = document.getElementById($1);
                          (field || part)?.scrollIntoView({ block: field ? 'center' : 'start' });
                          field?.focus({ preventScroll: true });
                          // A page that is still being built cannot take the focus yet.
                          if (field && tries > 0 && !field.matches(':focus-within')) setTimeout(() => lead(tries - 1), 250);
                        };
                        setTimeout(() => lead(8), 200)""",
                        PartCard.id(part),
                        "plan-" + field);
    }

    private void show(CaseId id) {
        desk = new PlanDesk(id, sheets, editing);
        PlanSheet sheet = desk.sheet();
        title(
                text("planning.title", sheet.agency().name()),
                PlanWords.chip(sheet.plan().status(), this::text));
        standing(text(
                "planning.standing",
                sheet.round().title(),
                ThaiCalendar.shortDate(sheet.round().dates().collectFrom(), getLocale())));
        body.removeAll();
        if (sheet.rights().edit()) {
            write();
        } else {
            read();
        }
    }

    private void write() {
        Div parts = new Div();
        parts.addClassName("pl-parts");
        desk.sheet()
                .plan()
                .last(PlanStatus.RETURNED)
                .filter(returned -> desk.sheet().plan().status() == PlanStatus.RETURNED)
                .ifPresent(returned -> parts.add(returnedNote(returned)));
        List.of(
                        TextsCard.frame(desk),
                        new ChoiceCard(desk),
                        TextsCard.method(desk),
                        new ResponsibleCard(desk),
                        new TargetsCard(desk),
                        new CommitteeCard(desk),
                        new InformantsCard(desk),
                        new InputsCard(desk),
                        TextsCard.monitoring(desk))
                .forEach(card -> {
                    cards.put(card.part(), card);
                    parts.add(card);
                });
        body.add(parts, findings);
        desk.whenChanged(this::showFindings);
        showFindings();
        List<Component> acts = new ArrayList<>();
        acts.add(Buttons.main(text("planning.submit"), this::submit));
        if (desk.sheet().lastPlan().isPresent()) {
            acts.add(Buttons.plain(text("planning.copyLast"), this::copyLast));
        }
        actions(acts.toArray(Component[]::new));
        open(blocker().map(Finding::part).orElse(Part.FRAME));
    }

    private void read() {
        body.add(new PlanPaper(desk.sheet()));
        if (desk.sheet().rights().change() || desk.sheet().rights().announce()) {
            body.add(new AfterApproval(desk, changes, () -> show(desk.id())));
        }
        if (desk.sheet().rights().decide()) {
            actions(Buttons.main(
                    text("planning.decide"), () -> UI.getCurrent().navigate("cases/" + desk.id() + "/plan-approval")));
        } else {
            actions(Buttons.plain(
                    text("planning.print"), () -> UI.getCurrent().getPage().executeJs("window.print()")));
        }
    }

    private Div returnedNote(Transition returned) {
        Div note = new Div(text(
                "planning.returnedNote",
                returned.personName(),
                ThaiCalendar.dateTime(returned.at(), getLocale()),
                returned.reason().orElse("")));
        note.addClassNames("pr-note", "amber");
        return note;
    }

    private void submit() {
        Optional<Finding> blocker = blocker();
        if (blocker.isPresent()) {
            Notices.refused(blocker.get().refusal());
            go(blocker.get().part());
            return;
        }
        try {
            plans.submit(desk.id());
            Notices.done(text("planning.submitted"));
            UI.getCurrent().navigate("inbox");
        } catch (Rejected why) {
            Notices.refused(why);
        }
    }

    private Optional<Finding> blocker() {
        return desk.sheet().findings().stream().filter(Finding::blocks).findFirst();
    }

    private void copyLast() {
        try {
            List<Part> filled = editing.copyFromLastRound(desk.id());
            Notices.done(text("planning.copied", filled.size()));
            show(desk.id());
        } catch (Rejected why) {
            Notices.refused(why);
        }
    }

    private void showFindings() {
        findings.show(desk.sheet().findings());
    }

    private void go(Part part) {
        open(part);
        cards.get(part).scrollIntoView();
    }

    private void open(Part part) {
        cards.forEach((which, card) -> card.setOpened(which == part));
    }
}
