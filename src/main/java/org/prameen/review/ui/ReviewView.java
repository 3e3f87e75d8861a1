package org.prameen.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.prameen.instrument.ProfilePart;
import org.prameen.review.Phase;
import org.prameen.review.ReviewProgress;
import org.prameen.review.ReviewSheet;
import org.prameen.review.Statuses;
import org.prameen.review.ui.Paper.Mark;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Notices;
import org.prameen.shell.Page;

/** A submission under review, item by item; opens on what changed when the body looked at it before. */
@Route("cases/:caseId/review")
@PermitAll
class ReviewView extends Page implements BeforeEnterObserver {

    private final transient Papers papers;
    private final transient Statuses statuses;
    private final transient Judgement judgement;
    private final transient ReviewProgress progress;
    private final Div body = new Div();
    private final Span seen = new Span();
    private ReviewBoard board;
    private transient Deciding deciding;
    private CaseId id;

    ReviewView(Papers papers, Statuses statuses, Judgement judgement, ReviewProgress progress) {
        this.papers = papers;
        this.statuses = statuses;
        this.judgement = judgement;
        this.progress = progress;
        wide();
        body.addClassName("pr-sections");
        seen.addClassName("rv-progress");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = CaseParameter.of(event);
        show(CaseParameter.query(event, "node"));
    }

    private void show(String wanted) {
        Paper paper = papers.of(id);
        title(text("review.title") + " " + paper.place().agency().in(getLocale()), StatusWords.chips(statuses.of(id)));
        standing(where(paper));
        body.removeAll();
        notes(paper.sheet());
        if (paper.indicators().isEmpty() || paper.sheet().phase() == Phase.PREPARING && wanted.isEmpty()) {
            body.add(new EmptyState(text("review.notSigned"), text("review.notSigned.next")));
            actions();
            return;
        }
        board = new ReviewBoard(judgement, papers, this::count);
        deciding = new Deciding(judgement.reviews(), progress, board::paper, this::acceptRest);
        board.show(paper, paper.place().indicator(wanted));
        boolean news = !paper.sheet().differences().isEmpty();
        body.add(news ? tabbed(paper, wanted.isEmpty()) : board);
        count();
    }

    private String where(Paper paper) {
        ReviewSheet sheet = paper.sheet();
        String round = paper.place().round().title().in(getLocale());
        return sheet.turn()
                .map(stop -> text("review.at", round, stop.body().name().in(getLocale())))
                .orElseGet(() -> round + " · " + text("review.phase." + sheet.phase()));
    }

    private void notes(ReviewSheet sheet) {
        sheet.obstacle().ifPresent(why -> body.add(note("amber", text(why))));
        if (sheet.obstacle().isEmpty() && !sheet.mayDecide() && sheet.phase() == Phase.UNDER_REVIEW) {
            body.add(note("blue", text("review.readOnly")));
        }
    }

    /** What changed since the body last decided stands beside the whole. */
    private Component tabbed(Paper paper, boolean differencesFirst) {
        Div differences = new Div();
        differences.addClassName("pr-card");
        paper.sheet()
                .lastDecision()
                .ifPresent(at -> differences.add(
                        new Paragraph(text("review.differences.since", ThaiCalendar.dateTime(at, getLocale())))));
        Tab first = new Tab(text("review.differences", count(paper)));
        Tab all = new Tab(text("review.all", paper.indicators().size()));
        Tabs tabs = new Tabs(first, all);
        differences.add(new DifferenceList(paper.place(), paper.sheet().differences(), node -> {
            tabs.setSelectedTab(all);
            board.open(node);
        }));
        tabs.addSelectedChangeListener(change -> {
            differences.setVisible(tabs.getSelectedTab() == first);
            board.setVisible(tabs.getSelectedTab() == all);
        });
        tabs.setSelectedTab(differencesFirst ? first : all);
        differences.setVisible(differencesFirst);
        board.setVisible(!differencesFirst);
        Div both = new Div(tabs, differences, board);
        both.addClassName("pr-sections");
        return both;
    }

    private static long count(Paper paper) {
        return paper.sheet().differences().stream()
                .map(difference -> difference.subject())
                .distinct()
                .count();
    }

    /** How far the reviewer is, and what can be decided now. */
    private void count() {
        Paper paper = board.paper();
        long all = paper.indicators().size();
        long open = paper.indicators().stream()
                .filter(node -> paper.marks(node).contains(Mark.OPEN))
                .count();
        seen.setText(text("review.seen", all - open, all, paper.returned().size()));
        List<Component> buttons = new ArrayList<>(deciding.buttons());
        if (paper.sheet().mayDecide()) {
            buttons.add(0, seen);
            Button keys = Buttons.icon(VaadinIcon.KEYBOARD, text("review.keys"), ReviewBoard::showKeys);
            keys.addClassName("rv-keys");
            buttons.add(keys);
        }
        if (paper.place().instrument().answering().profile().isPresent()) {
            profile(paper).forEach(buttons::add);
        }
        Anchor approvals = new Anchor(paper.place().route("approvals"), text("review.approvals.link"));
        approvals.getElement().setAttribute("router-link", true);
        buttons.add(approvals);
        actions(buttons.toArray(Component[]::new));
    }

    /** The profile is no indicator of the list; it is read on its own page, and returned as a whole. */
    private List<Component> profile(Paper paper) {
        Anchor read = new Anchor(paper.place().route("profile"), text("review.profile"));
        read.getElement().setAttribute("router-link", true);
        return paper.sheet().mayDecide()
                ? List.of(Buttons.plain(text("review.profile.return"), () -> board.askReturn(ProfilePart.CODE)), read)
                : List.of(read);
    }

    private void acceptRest() {
        try {
            int accepted = judgement.verdicts().acceptRest(id);
            Notices.done(text("review.acceptedRest.notice", accepted));
            board.show(papers.after(board.paper()), "");
            count();
        } catch (Rejected why) {
            Notices.refused(why);
        }
    }

    private static Paragraph note(String tone, String words) {
        Paragraph note = new Paragraph(words);
        note.addClassNames("pr-note", tone);
        return note;
    }
}
