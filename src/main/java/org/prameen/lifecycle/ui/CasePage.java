package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.prameen.casework.Lateness;
import org.prameen.casework.Stage;
import org.prameen.casework.ui.CaseTalk;
import org.prameen.casework.ui.ExtensionWords;
import org.prameen.lifecycle.CaseStanding;
import org.prameen.lifecycle.OpenWork;
import org.prameen.lifecycle.TaskLinks;
import org.prameen.lifecycle.process.TaskViews;
import org.prameen.review.ui.StatusWords;
import org.prameen.shared.CaseId;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.Chip;
import org.prameen.shell.Page;
import org.prameen.shell.Tone;

/** One case: who has it, since when, until when, what next, and everything that happened. */
@Route("cases/:caseId")
@PermitAll
class CasePage extends Page implements BeforeEnterObserver {

    private final transient CaseSources sources;
    private final Due due;
    private final Div content = new Div();

    CasePage(CaseSources sources) {
        this.sources = sources;
        this.due = sources.due(getLocale());
        content.addClassName("pr-case");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseId id = CaseId.of(event.getRouteParameters().get("caseId").orElseThrow());
        CaseStanding standing = sources.standings().of(id);
        if (standing.theCase().isExternal()) {
            event.forwardTo(TaskLinks.of(TaskViews.EVALUATION, id));
        } else {
            show(standing);
        }
    }

    private void show(CaseId id) {
        show(sources.standings().of(id));
    }

    private void show(CaseStanding standing) {
        title(
                standing.agency().in(getLocale()) + " · "
                        + standing.round().title().in(getLocale()),
                chips(standing));
        standing(where(standing));
        actions();
        standing.work().stream().filter(OpenWork::mayDo).findFirst().ifPresent(this::offer);
        content.removeAll();
        content.add(new StageStrip(standing), tabs(standing));
    }

    private Chip[] chips(CaseStanding standing) {
        List<Chip> chips = new ArrayList<>();
        chips.add(
                standing.theCase().isOpen()
                        ? new Chip(
                                Tone.BLUE,
                                text("casework.stage." + standing.theCase().stage()))
                        : new Chip(Tone.GREEN, text("lifecycle.state.closed")));
        for (Lateness late : standing.theCase().late()) {
            chips.add(new Chip(Tone.RED, text("casework.late." + late)));
        }
        chips.addAll(ExtensionWords.chips(
                standing.theCase(),
                sources.extensions().of(standing.theCase().id()),
                LocalDate.now(sources.clock()),
                getLocale()));
        if (standing.theCase().stage().number() >= Stage.ANALYSIS.number()) {
            chips.addAll(List.of(
                    StatusWords.chips(sources.statuses().of(standing.theCase().id()))));
        }
        return chips.toArray(Chip[]::new);
    }

    private String where(CaseStanding standing) {
        if (!standing.theCase().isOpen()) {
            return text("lifecycle.closed");
        }
        if (standing.waits()) {
            return text(
                    "lifecycle.waitsFor",
                    ThaiCalendar.longDate(standing.round().dates().collectFrom(), getLocale()));
        }
        OpenWork first = standing.work().get(0);
        return text(
                "lifecycle.heldBy",
                HolderWords.of(first, standing, getLocale(), this::text),
                due.since(first.item().createdAt()),
                due.by(first.item().due()));
    }

    private void offer(OpenWork work) {
        actions(Buttons.main(text(work.item().nameKey()), () -> UI.getCurrent()
                .navigate(TaskLinks.task(work.item().taskId()))));
    }

    private TabSheet tabs(CaseStanding standing) {
        CaseId id = standing.theCase().id();
        TabSheet tabs = new TabSheet();
        tabs.setWidthFull();
        tabs.add(text("lifecycle.tab.overview"), overview(standing));
        later(
                tabs,
                "steps",
                () -> new StepsTab(sources.steps().of(id), sources.trials().of(id)));
        later(
                tabs,
                "diagram",
                () -> new DiagramTab(sources.diagrams().begun(id), (process, locale) -> sources.diagrams()
                        .of(id, process, locale)));
        later(
                tabs,
                "history",
                () -> new HistoryTab(
                        offset -> sources.history().of(id, offset, HistoryTab.PAGE), sources.models()::nameKey));
        talk(tabs, id);
        return tabs;
    }

    private OverviewTab overview(CaseStanding standing) {
        CaseId id = standing.theCase().id();
        HandlingButtons handling = new HandlingButtons(sources.handling(), this::text, () -> show(id));
        OverviewTab overview = new OverviewTab(
                standing,
                due,
                handling,
                sources.collecting().progress(id),
                new CaseLinks(standing.theCase(), sources.certificates().exist(id)),
                sources.extensions().askable(id).isEmpty());
        sources.evaluations()
                .beside(id)
                .map(outside -> new OutsideCard(id, outside))
                .ifPresent(overview::add);
        return overview;
    }

    /** Says how much there is to read before it is opened. */
    private void talk(TabSheet tabs, CaseId id) {
        AtomicReference<Tab> tab = new AtomicReference<>();
        Runnable count = () -> {
            int said = sources.comments().count(id);
            if (said > 0) {
                tab.get().setLabel(text("lifecycle.tab.comments.some", said));
            }
        };
        tab.set(later(tabs, "comments", () -> new CaseTalk(sources.comments(), id, count)));
        count.run();
    }

    /** What a tab shows is read when it is opened, not before. */
    private Tab later(TabSheet tabs, String name, Supplier<Component> made) {
        Div place = new Div();
        Tab tab = tabs.add(text("lifecycle.tab." + name), place);
        tabs.addSelectedChangeListener(change -> {
            if (change.getSelectedTab() == tab && place.getElement().getChildCount() == 0) {
                place.add(made.get());
            }
        });
        return tab;
    }
}
