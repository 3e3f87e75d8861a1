package org.prameen.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.Collator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prameen.results.Checking;
import org.prameen.results.Discussions;
import org.prameen.results.ResultOverview;
import org.prameen.results.ResultOverviews;
import org.prameen.results.RunId;
import org.prameen.security.People;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.shared.Texts;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Notices;
import org.prameen.shell.Page;

/** The committee's check: the results as they are, who entered the data, and accept or return. */
@Route("cases/:caseId/check")
@PermitAll
class CheckView extends Page implements BeforeEnterObserver {

    private final transient Checking checking;
    private final transient ResultOverviews overviews;
    private final transient Discussions discussions;
    private final transient People people;
    private final transient Texts texts;
    private CaseId caseId;

    CheckView(Checking checking, ResultOverviews overviews, Discussions discussions, People people, Texts texts) {
        this.checking = checking;
        this.overviews = overviews;
        this.discussions = discussions;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        caseId = CaseParameter.of(event);
        Optional<ResultOverview> found = overviews.of(caseId);
        title(text("results.check.title"));
        if (found.isEmpty()) {
            add(new EmptyState(text("results.notComputed"), text("results.check.wait")));
        } else {
            show(found.get());
        }
    }

    private void show(ResultOverview overview) {
        ScoreWords words = new ScoreWords(overview, texts, getLocale());
        title(
                text("results.check.title") + " " + overview.agency().in(getLocale()),
                Standing.chip(overview.results(), words));
        standing(text(
                "results.standing",
                overview.roundTitle().in(getLocale()),
                ThaiCalendar.dateTime(overview.results().computedAt(), getLocale())));
        overview.results().check().ifPresent(check -> add(Standing.decision(check, words)));
        List<String> obstacles = obstacles(overview);
        obstacles.forEach(obstacle -> add(note(obstacle)));
        add(entered(), new Summary(overview, words));
        H2 heading = new H2(text("results.table"));
        heading.addClassName("rs-heading");
        add(heading);
        add(new ResultTable(overview, words, new Explaining(overviews, overview, words)));
        add(discussion());
        boolean mine = obstacles.isEmpty() && overview.results().waitsForCheck();
        actions(mine ? buttons(overview.results().run().id()) : new Component[0]);
    }

    private List<String> obstacles(ResultOverview overview) {
        if (overview.results().check().isPresent()) {
            return List.of();
        }
        if (!overview.results().waitsForCheck()) {
            return List.of(text("results.notSubmitted"));
        }
        return checking.obstacle(caseId).map(key -> List.of(text(key))).orElse(List.of());
    }

    private Component[] buttons(RunId seen) {
        return new Component[] {
            Buttons.main(
                    text("results.accept"),
                    () -> decide(() -> checking.acceptAsSeen(caseId, seen), "results.accepted.notice")),
            Buttons.plain(text("results.return"), () -> new ReturnDialog(this::giveBack).open())
        };
    }

    /** @return the fault to show at the reason, if there is one */
    private Optional<Rejected> giveBack(String reason) {
        try {
            checking.returnForCorrection(caseId, reason);
            leave("results.returned.notice");
            return Optional.empty();
        } catch (Rejected why) {
            return Optional.of(why);
        }
    }

    private void decide(Runnable decision, String notice) {
        try {
            decision.run();
            leave(notice);
        } catch (Rejected why) {
            Notices.refused(why);
        }
    }

    private void leave(String notice) {
        Notices.done(text(notice));
        UI.getCurrent().navigate("inbox");
    }

    private Div entered() {
        String names = people.all(checking.enteredBy(caseId)).stream()
                .map(person -> person.name().in(getLocale()))
                .sorted(Collator.getInstance(Texts.THAI))
                .collect(Collectors.joining(", "));
        Paragraph who = new Paragraph(names.isEmpty() ? text("results.enteredBy.nobody") : names);
        Span why = new Span(text("results.enteredBy.rule"));
        why.addClassName("pr-method");
        Div card = new Div(new H2(text("results.enteredBy")), who, why);
        card.addClassName("pr-card");
        return card;
    }

    private Div discussion() {
        Paragraph words = new Paragraph(discussions.of(caseId).orElseGet(() -> text("results.discussion.empty")));
        words.addClassName("rs-prose");
        Div card = new Div(new H2(text("results.discussion")), words);
        card.addClassName("pr-card");
        return card;
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassNames("pr-note", "amber");
        return note;
    }
}
