package org.prameen.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.prameen.organisation.RouteStop;
import org.prameen.review.NodeReview;
import org.prameen.review.ReviewProgress;
import org.prameen.review.Reviews;
import org.prameen.review.ui.Paper.Mark;
import org.prameen.shared.CaseId;
import org.prameen.shell.Buttons;
import org.prameen.shell.Notices;

/** The decisions on a whole submission: which can be made now, and what each will do. */
class Deciding {

    private final Reviews reviews;
    private final ReviewProgress progress;
    private final Supplier<Paper> paper;
    private final Runnable acceptRest;

    /** @param paper as it is on the screen */
    Deciding(Reviews reviews, ReviewProgress progress, Supplier<Paper> paper, Runnable acceptRest) {
        this.reviews = reviews;
        this.progress = progress;
        this.paper = paper;
        this.acceptRest = acceptRest;
    }

    /** The next step first: to return what was returned, to approve when all was looked at. */
    List<Component> buttons() {
        Paper now = paper.get();
        if (!now.sheet().mayDecide()) {
            return List.of();
        }
        boolean anyReturned = !now.returned().isEmpty();
        long open = now.indicators().stream()
                .filter(node -> now.marks(node).contains(Mark.OPEN))
                .count();
        List<Component> buttons = new ArrayList<>();
        buttons.add(button(anyReturned, text("review.decide.approve"), this::approve));
        if (anyReturned) {
            buttons.set(
                    0,
                    button(
                            false,
                            text("review.decide.return.count", now.returned().size()),
                            this::giveBack));
        }
        if (open > 0) {
            buttons.add(Buttons.plain(text("review.acceptRest", open), acceptRest));
        }
        Button refuse = Buttons.quiet(text("review.decide.refuse"), this::refuse);
        buttons.add(refuse);
        return buttons;
    }

    private static Button button(boolean plain, String words, Runnable act) {
        return plain ? Buttons.plain(words, act) : Buttons.main(words, act);
    }

    private void approve() {
        Paper now = paper.get();
        List<String> effects = new ArrayList<>();
        effects.add(next(now)
                .map(body -> text("review.decide.approve.next", body))
                .orElseGet(() -> text("review.decide.approve.last")));
        effects.add(text("review.decide.approve.bound"));
        long open = now.indicators().stream()
                .filter(node -> now.marks(node).contains(Mark.OPEN))
                .count();
        if (open > 0) {
            effects.add(text("review.decide.approve.open", open));
        }
        new Decision("approve", effects)
                .doing("approve", () -> {
                    reviews.approve(id(), now.sheet().hash());
                    leave("review.approved.notice");
                })
                .open();
    }

    /** Who decides after the body whose turn it is. */
    private java.util.Optional<String> next(Paper now) {
        int position = now.sheet().turn().map(stop -> stop.step().position()).orElse(0);
        return progress.stops(id()).stream()
                .filter(stop -> stop.step().position() > position)
                .findFirst()
                .map(RouteStop::body)
                .map(body -> body.name().in(locale()));
    }

    private void giveBack() {
        Paper now = paper.get();
        List<String> nodes = now.returned().stream()
                .map(NodeReview::node)
                .map(node -> now.place().title(node, locale()))
                .toList();
        List<String> effects = new ArrayList<>(List.of(
                text("review.decide.return.opens", nodes.size()),
                text("review.decide.return.locked"),
                text("review.decide.return.again")));
        effects.addAll(nodes.stream().map(node -> "↩ " + node).toList());
        new Decision("return", effects)
                .doing("return", () -> {
                    reviews.returnToAgency(id());
                    leave("review.givenBack.notice");
                })
                .open();
    }

    private void refuse() {
        new Decision("refuse", List.of(text("review.decide.refuse.ends"), text("review.decide.refuse.again")))
                .explaining("refuse", reason -> {
                    reviews.refuse(id(), reason);
                    leave("review.refused.notice");
                })
                .open();
    }

    private void leave(String notice) {
        Notices.done(text(notice));
        UI.getCurrent().navigate("reviews");
    }

    private CaseId id() {
        return paper.get().place().id();
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
