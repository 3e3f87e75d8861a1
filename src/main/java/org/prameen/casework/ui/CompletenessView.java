package org.prameen.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.prameen.casework.Case;
import org.prameen.casework.CaseInstruments;
import org.prameen.casework.Cases;
import org.prameen.casework.Completeness;
import org.prameen.casework.Problem;
import org.prameen.casework.Stage;
import org.prameen.casework.Submission;
import org.prameen.organisation.Organisations;
import org.prameen.shared.CaseId;
import org.prameen.shell.Buttons;
import org.prameen.shell.Chip;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Heartbeat;
import org.prameen.shell.Page;
import org.prameen.shell.Tone;

/** Everything that is missing from a case before it is handed in, each a way to its field; counted anew by itself. */
@Route("cases/:caseId/completeness")
@PermitAll
class CompletenessView extends Page implements BeforeEnterObserver {

    private static final int EVERY = 20_000;

    private final transient Completeness completeness;
    private final transient Cases cases;
    private final transient CaseInstruments instruments;
    private final transient Organisations organisations;
    private final Div body = new Div();
    private transient List<Problem> shown;
    private CaseId id;
    private Submission submission;
    private boolean together;

    CompletenessView(Completeness completeness, Cases cases, CaseInstruments instruments, Organisations organisations) {
        this.completeness = completeness;
        this.cases = cases;
        this.instruments = instruments;
        this.organisations = organisations;
        body.addClassName("pr-sections");
        body.getElement().setAttribute("aria-live", "polite");
        add(body);
        new Heartbeat(this, EVERY, this::show).start();
    }

    static String path(CaseId id, Submission submission) {
        return "cases/" + id + "/completeness?for=" + submission.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = CaseId.of(event.getRouteParameters().get("caseId").orElseThrow());
        Case of = cases.get(id);
        together = instruments.of(of).isFilledTogether();
        submission = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("for")
                .flatMap(CompletenessView::named)
                .orElse(of.stage().number() <= Stage.COLLECTION.number() ? Submission.CLOSING : Submission.SIGNING);
        shown = null;
        standing(text(
                "casework.missing.standing",
                organisations.get(of.agency()).name(),
                text("casework.missing.for." + submission)));
        actions(Buttons.plain(text("casework.missing.print"), () -> getElement().executeJs("window.print()")));
        show();
    }

    private static java.util.Optional<Submission> named(String text) {
        return Stream.of(Submission.values())
                .filter(one -> one.name().equalsIgnoreCase(text))
                .findFirst();
    }

    private void show() {
        List<Problem> problems = completeness.of(id, submission);
        if (problems.equals(shown)) {
            return;
        }
        shown = problems;
        List<Problem> hard = problems.stream().filter(Problem::hard).toList();
        List<Problem> soft =
                problems.stream().filter(problem -> !problem.hard()).toList();
        title(text("casework.missing.title"), chip(hard.size(), soft.size()));
        body.removeAll();
        if (submission != Submission.SHEET) {
            body.add(choice());
        }
        if (problems.isEmpty()) {
            body.add(new EmptyState(
                    text("casework.missing.none"),
                    text("casework.missing.none.now." + submission),
                    new Anchor(next(), text("casework.missing.none.go." + submission))));
        }
        if (!hard.isEmpty()) {
            body.add(new ProblemList("hard", Tone.RED, hard));
        }
        if (!soft.isEmpty()) {
            body.add(new ProblemList("soft", Tone.AMBER, soft));
        }
    }

    private Chip chip(int hard, int soft) {
        if (hard > 0) {
            return new Chip(Tone.RED, text("casework.missing.chip.hard", hard));
        }
        return soft > 0
                ? new Chip(Tone.AMBER, text("casework.missing.chip.soft", soft))
                : new Chip(Tone.GREEN, text("casework.missing.chip.none"));
    }

    /** Before which submission: the closing of the collection or the signature. */
    private Nav choice() {
        Nav choice = new Nav();
        choice.addClassNames("cw-choice", "pr-noprint");
        choice.getElement().setAttribute("aria-label", text("casework.missing.choice"));
        for (Submission one : List.of(Submission.CLOSING, Submission.SIGNING)) {
            Anchor link = new Anchor(path(id, one), text("casework.missing.for." + one));
            if (one == submission) {
                link.getElement().setAttribute("aria-current", "page");
            }
            choice.add(link);
        }
        return choice;
    }

    private String next() {
        return switch (submission) {
            case SHEET -> "cases/" + id + "/answers";
            case CLOSING -> "cases/" + id + (together ? "/workbook" : "/collection");
            case SIGNING -> "cases/" + id;
        };
    }
}
