package org.prameen.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.prameen.casework.Problem;
import org.prameen.casework.Submission;
import org.prameen.review.CaseStatus;
import org.prameen.review.Phase;
import org.prameen.review.SignedState;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.Notices;

/** The head of the agency signs: where it stands, what is signed, what changed since the last signature, and why not. */
@Route("cases/:caseId/sign")
@PermitAll
class SignView extends CaseScreen {

    private static final List<String> LINKS =
            List.of("results", "values", "evidence", "completeness?for=SIGNING", "review", "approvals");

    private static final List<String> LINKS_OF_WORKBOOK =
            List.of("workbook", "workbook/scores", "evidence", "completeness?for=SIGNING", "review", "approvals");

    private final transient SignSources sources;

    SignView(SignSources sources) {
        this.sources = sources;
    }

    @Override
    void show() {
        CasePlace place = sources.places().of(id);
        CaseStatus status = sources.statuses().of(id);
        title(text("review.sign.title") + " " + place.agency().in(getLocale()), StatusWords.chips(status));
        standing(text(
                "review.sign.standing",
                place.round().title().in(getLocale()),
                text("review.phase." + status.phase()),
                ThaiCalendar.dateTime(status.since(), getLocale())));
        body.removeAll();
        status.reason().ifPresent(reason -> body.add(note("amber", text("review.sign.reason", reason))));
        if (status.phase() == Phase.NOT_CERTIFIED && !place.theCase().isOpen()) {
            body.add(note("blue", text("review.reopen.over")));
        }
        List<Problem> hard = sources.completeness().of(id, Submission.SIGNING).stream()
                .filter(Problem::hard)
                .toList();
        boolean toBeSigned = toBeSigned(status);
        if (toBeSigned) {
            sources.submissions().obstacle(id).ifPresent(why -> body.add(note("blue", text(why))));
            if (!hard.isEmpty()) {
                body.add(missing(hard));
            }
        }
        body.add(
                new KeyFigures(
                        place, sources.values().of(id), sources.evidence().of(id)),
                links(place));
        sources.signatures().last(id).ifPresent(last -> body.add(differences(place, last)));
        actions(acts(place, status, hard.isEmpty()).toArray(Component[]::new));
    }

    private static boolean toBeSigned(CaseStatus status) {
        return switch (status.phase()) {
            case PREPARING, CORRECTED, CHANGING -> true;
            default -> false;
        };
    }

    private List<Component> acts(CasePlace place, CaseStatus status, boolean complete) {
        List<Component> acts = new ArrayList<>();
        if (complete && sources.submissions().maySign(id)) {
            acts.add(Buttons.main(text("review.sign.do"), this::ask));
        }
        if (sources.submissions().mayWithdraw(id)) {
            acts.add(Buttons.plain(text("review.reopen.ask"), () -> new ReopenDialog(place, (nodes, reason) -> {
                        sources.submissions().withdraw(id, nodes, reason);
                        Notices.done(text("review.reopened.notice"));
                        show();
                    })
                    .open()));
        }
        return acts;
    }

    /** What is signed is what was looked at: the fingerprint is taken when the question is put. */
    private void ask() {
        String seen = sources.submissions().prepare(id);
        new Decision("sign", List.of(text("review.sign.locks"), text("review.sign.goes"), text("review.sign.bound")))
                .doing("sign", () -> {
                    sources.submissions().sign(id, seen);
                    Notices.done(text("review.signed.notice"));
                    UI.getCurrent().navigate("inbox");
                })
                .open();
    }

    private Div missing(List<Problem> hard) {
        Div card = new Div(new H2(text("review.sign.missing", hard.size())));
        card.addClassNames("pr-card", "rv-missing");
        hard.stream().limit(10).forEach(problem -> {
            card.add(new Paragraph(link(
                    problem.route(),
                    problem.place().in(getLocale()) + ": "
                            + text(problem.key(), problem.arguments().toArray()))));
        });
        if (hard.size() > 10) {
            card.add(new Paragraph(text("review.sign.missing.more", hard.size() - 10)));
        }
        return card;
    }

    private Nav links(CasePlace place) {
        Nav links = new Nav();
        links.addClassNames("pr-case-links", "pr-noprint");
        links.getElement().setAttribute("aria-label", text("review.sign.links"));
        List<String> views = place.instrument().isFilledTogether() ? LINKS_OF_WORKBOOK : LINKS;
        views.stream().filter(view -> exists(place.route(view))).forEach(view -> {
            links.add(link(
                    place.route(view),
                    text("review.link." + view.replaceFirst("\\?.*", "").replace('/', '.'))));
        });
        return links;
    }

    private static boolean exists(String path) {
        return RouteConfiguration.forApplicationScope()
                .getRoute(path.replaceFirst("\\?.*", ""))
                .isPresent();
    }

    private Div differences(CasePlace place, SignedState last) {
        Div card = new Div(new H2(text("review.sign.since")));
        card.addClassName("pr-card");
        card.add(new Paragraph(text(
                last.stands() ? "review.sign.last" : "review.sign.lastEnded",
                last.by(),
                ThaiCalendar.dateTime(last.at(), getLocale()))));
        card.add(
                last.differences().isEmpty()
                        ? new Paragraph(text("review.sign.same"))
                        : new DifferenceList(place, last.differences(), null));
        return card;
    }
}
