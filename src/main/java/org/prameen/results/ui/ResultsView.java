package org.prameen.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prameen.instrument.Narrowing;
import org.prameen.instrument.Node;
import org.prameen.results.CaseResults;
import org.prameen.results.CheckDecision;
import org.prameen.results.Discussions;
import org.prameen.results.ResultExport;
import org.prameen.results.ResultOverview;
import org.prameen.results.ResultOverviews;
import org.prameen.results.Results;
import org.prameen.scoring.ScoreSheet;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.shared.Texts;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Notices;
import org.prameen.shell.Page;

/** The results of a case: a sentence, a picture, the table; and the coordinator's next step. */
@Route("cases/:caseId/results")
@PermitAll
class ResultsView extends Page implements BeforeEnterObserver {

    private final transient Results results;
    private final transient ResultOverviews overviews;
    private final transient ResultExport export;
    private final transient Discussions discussions;
    private final transient Texts texts;
    private CaseId caseId;
    private String at = "";

    ResultsView(Results results, ResultOverviews overviews, ResultExport export, Discussions discussions, Texts texts) {
        this.results = results;
        this.overviews = overviews;
        this.export = export;
        this.discussions = discussions;
        this.texts = texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        caseId = CaseParameter.of(event);
        at = event.getLocation().getQueryParameters().getSingleParameter("at").orElse("");
        show();
    }

    private void show() {
        clear();
        boolean mayAnalyse = results.mayAnalyse(caseId);
        Optional<ResultOverview> found = overviews.of(caseId);
        title(text("results.title"));
        if (found.isEmpty()) {
            add(new EmptyState(text("results.notComputed"), text("results.notComputed.next")));
            actions(mayAnalyse ? List.of(Buttons.main(text("results.compute"), this::compute)) : List.of());
            return;
        }
        show(found.get(), mayAnalyse);
    }

    private void show(ResultOverview overview, boolean mayAnalyse) {
        ScoreWords words = new ScoreWords(overview, texts, getLocale());
        CaseResults latest = overview.results();
        title(text("results.title") + " " + overview.agency().in(getLocale()), Standing.chip(latest, words));
        standing(text(
                "results.standing",
                overview.roundTitle().in(getLocale()),
                ThaiCalendar.dateTime(latest.computedAt(), getLocale())));
        latest.check().ifPresent(check -> add(Standing.decision(check, words)));
        Explaining explaining = new Explaining(overviews, overview, words);
        add(new Summary(overview, words), new Points(overview, words));
        external(overview);
        H2 heading = new H2(text("results.table"));
        heading.addClassName("rs-heading");
        Narrowing narrowing = Narrowing.to(overview.instrument(), at);
        Downloads downloads = new Downloads(export, overview, words);
        downloads.narrow(narrowing);
        add(heading, new ResultTable(overview, words, explaining, narrowing, moved -> {
            downloads.narrow(moved);
            remember(moved);
        }));
        add(downloads);
        otherValues();
        add(new DiscussionEditor(discussions, caseId));
        actions(mayAnalyse ? next(latest) : List.of());
    }

    private void external(ResultOverview overview) {
        overview.external().flatMap(sheet -> sheet.find(ScoreSheet.TOTAL)).ifPresent(total -> {
            Paragraph note = new Paragraph(text("results.external.note", ScoreWords.mean(total)));
            note.addClassNames("pr-note", "blue");
            add(note);
        });
    }

    /** Scores of what was agreed, verified or found from outside are shown by a module above, when there is one. */
    private void otherValues() {
        String route = "cases/" + caseId + "/values";
        if (RouteConfiguration.forApplicationScope().getRoute(route).isPresent()) {
            Anchor link = new Anchor(route, text("results.otherValues"));
            link.getElement().setAttribute("router-link", true);
            link.addClassName("pr-noprint");
            add(link);
        }
    }

    /** Keeps in the address where the table is narrowed to, so that it can be passed on. */
    private void remember(Narrowing narrowing) {
        at = narrowing.at().map(Node::code).orElse("");
        String query = at.isEmpty() ? "" : "?at=" + at;
        UI.getCurrent().getPage().getHistory().replaceState(null, "cases/" + caseId + "/results" + query);
    }

    private List<Component> next(CaseResults latest) {
        boolean open = latest.run().submittedAt().isEmpty()
                && latest.check().map(CheckDecision::accepted).isEmpty();
        return open
                ? List.of(
                        Buttons.main(text("results.submit"), this::submit),
                        Buttons.plain(text("results.computeAgain"), this::compute))
                : List.of();
    }

    private void compute() {
        try {
            results.compute(caseId);
            Notices.done(text("results.computed.notice"));
        } catch (Rejected why) {
            Notices.refused(why);
        }
        show();
    }

    /** The handbook wants a discussion; without one the reader is asked once, and may go on. */
    private void submit() {
        if (discussions.of(caseId).isPresent()) {
            send();
            return;
        }
        ConfirmDialog ask = new ConfirmDialog(
                text("results.discussion.missing"),
                text("results.discussion.missing.text"),
                text("results.submit.anyway"),
                confirmed -> send());
        ask.setCancelable(true);
        ask.setCancelText(text("results.discussion.write"));
        ask.open();
    }

    private void send() {
        try {
            results.finishAnalysis(caseId);
            Notices.done(text("results.submitted.notice"));
            UI.getCurrent().navigate("inbox");
        } catch (Rejected why) {
            Notices.refused(why);
            show();
        }
    }

    private void clear() {
        List<Component> all = new ArrayList<>(getChildren().toList());
        all.stream().skip(1).forEach(this::remove);
    }

    private void actions(List<Component> buttons) {
        actions(buttons.toArray(Component[]::new));
    }
}
