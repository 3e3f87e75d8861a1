package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.prameen.answering.Collecting;
import org.prameen.casework.Case;
import org.prameen.casework.Deadline;
import org.prameen.casework.Extension;
import org.prameen.casework.Extensions;
import org.prameen.casework.ui.AskMoreTime;
import org.prameen.casework.ui.DecideMoreTime;
import org.prameen.casework.ui.ExtensionCard;
import org.prameen.casework.ui.ExtensionWords;
import org.prameen.lifecycle.CaseStanding;
import org.prameen.lifecycle.CaseStandings;
import org.prameen.lifecycle.TaskLinks;
import org.prameen.organisation.Organisations;
import org.prameen.round.Dates;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.Chip;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Facts;
import org.prameen.shell.Notices;
import org.prameen.shell.Page;

/** More time for one case: its agency asks here, and the body above decides here, beside the facts that matter. */
@Route("cases/:caseId/extension")
@PermitAll
class ExtensionPage extends Page implements BeforeEnterObserver {

    private static final String WORDS = "casework.extension.";

    private final transient Sources sources;
    private final Div content = new Div();

    /** All that the page asks. */
    @org.springframework.stereotype.Component
    record Sources(
            Extensions extensions,
            CaseStandings standings,
            Collecting collecting,
            Organisations organisations,
            Deeds deeds) {}

    ExtensionPage(Sources sources) {
        this.sources = sources;
        content.addClassName("pr-sections");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CaseId.of(event.getRouteParameters().get("caseId").orElseThrow()));
    }

    private void show(CaseId id) {
        CaseStanding standing = sources.standings().of(id);
        List<Extension> asked = sources.extensions().of(id);
        title(
                text(WORDS + "title"),
                ExtensionWords.chips(standing.theCase(), asked, sources.deeds().today(), getLocale())
                        .toArray(Chip[]::new));
        standing(standing.agency().in(getLocale()) + " · "
                + standing.round().title().in(getLocale()));
        content.removeAll();
        asked.stream().filter(each -> each.state().isOpen()).forEach(each -> content.add(open(each)));
        content.add(facts(standing, asked));
        List<Deadline> askable = sources.extensions().askable(id);
        if (!askable.isEmpty()) {
            Dates dates = standing.round().dates();
            content.add(new AskMoreTime(sources.extensions(), id, askable, dates, () -> show(id)));
        }
        content.add(
                history(asked.stream().filter(each -> !each.state().isOpen()).toList(), asked.isEmpty()));
        content.add(new Anchor(TaskLinks.ofCase(id), text("lifecycle.toCase")));
    }

    private Component open(Extension asked) {
        Extensions extensions = sources.extensions();
        Runnable again = () -> show(asked.caseId());
        Component[] below = {};
        if (extensions.mayDecide(asked)) {
            below = new Component[] {new DecideMoreTime(extensions, asked, again)};
        } else if (extensions.mayWithdraw(asked.caseId())) {
            below = new Component[] {
                Buttons.plain(text(WORDS + "withdraw"), () -> {
                    extensions.withdraw(asked.id());
                    Notices.done(text(WORDS + "withdrawn"));
                    again.run();
                })
            };
        }
        return new ExtensionCard(asked, body(asked), below);
    }

    private String body(Extension asked) {
        return sources.organisations().get(asked.body()).name().in(getLocale());
    }

    private Div facts(CaseStanding standing, List<Extension> asked) {
        Case of = standing.theCase();
        Dates dates = standing.round().dates();
        long granted = asked.stream().filter(each -> each.granted().isPresent()).count();
        long earlier = asked.stream().filter(each -> !each.state().isOpen()).count();
        Facts facts = new Facts()
                .fact(text(WORDS + "fact.stage"), text("casework.stage." + of.stage()))
                .fact(text(WORDS + "fact.collection"), day(dates.collectTo()))
                .fact(text(WORDS + "fact.report"), day(dates.reportDue()))
                .fact(
                        text(WORDS + "fact.progress"),
                        sources.collecting()
                                .progress(of.id())
                                .map(progress -> text(
                                        "answering.collection.progress",
                                        progress.given(),
                                        progress.asked(),
                                        progress.percent()))
                                .orElseGet(() -> text(WORDS + "fact.noProgress")))
                .fact(text(WORDS + "fact.earlier"), text(WORDS + "fact.earlier.count", earlier, granted));
        if (!of.late().isEmpty()) {
            facts.fact(
                    text(WORDS + "fact.late"),
                    of.late().stream()
                            .sorted()
                            .map(late -> text("casework.late." + late))
                            .collect(Collectors.joining(", ")));
        }
        Div card = new Div(new H2(text(WORDS + "facts")), facts);
        card.addClassName("pr-card");
        return card;
    }

    private Component history(List<Extension> past, boolean nothingAsked) {
        if (nothingAsked) {
            return new EmptyState(text(WORDS + "none"), text(WORDS + "none.now"));
        }
        Div list = new Div();
        list.addClassName("pr-sections");
        if (!past.isEmpty()) {
            list.add(new H2(text(WORDS + "history")));
        }
        past.forEach(each -> list.add(new ExtensionCard(each, body(each))));
        return list;
    }

    private String day(LocalDate date) {
        return ThaiCalendar.longDate(date, getLocale());
    }
}
