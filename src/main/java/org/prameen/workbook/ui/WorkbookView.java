package org.prameen.workbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prameen.casework.Submission;
import org.prameen.casework.ui.MissingNote;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.Chip;
import org.prameen.shell.Notices;
import org.prameen.shell.Page;
import org.prameen.shell.ProgressLine;
import org.prameen.shell.Tone;
import org.prameen.workbook.AnswersBefore;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.Workbook.Progress;
import org.prameen.workbook.ui.BookHeading.Heading;

/** Filling in the workbook of a case. */
@Route("cases/:caseId/workbook")
@PermitAll
class WorkbookView extends Page implements BeforeEnterObserver {

    private static final int FULL = 100;

    private final transient BookDesk desk;
    private final transient AnswersBefore before;
    private final transient BookHeading headings;
    private final transient Clock clock;
    private final Div whole = new Div();
    private CaseId id;
    private BookBoard board;
    private boolean mayFinish;

    WorkbookView(BookDesk desk, AnswersBefore before, BookHeading headings, Clock clock) {
        this.before = before;
        this.desk = desk;
        this.headings = headings;
        this.clock = clock;
        addClassNames("an-page", "wb-page");
        whole.addClassName("wb-whole");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = CaseId.of(event.getRouteParameters().get("caseId").orElseThrow());
        Workbook book = desk.load(id);
        Heading heading = headings.of(book, getLocale());
        mayFinish = desk.mayFinish(id);
        head(book, heading);
        removeContent();
        add(whole);
        why(book).ifPresent(sentence -> add(strip(sentence, book.lock().locked() ? "amber" : "blue")));
        offerAnswers(book);
        board = new BookBoard(desk.own(id), book, this::show);
        add(board);
        String item = asked(event, "item");
        board.open(book, board.wanted(book, asked(event, "section"), item), item.isEmpty() ? null : item, false);
    }

    /** Only while nothing is answered here yet. */
    private void offerAnswers(Workbook book) {
        int answers = book.values().isEmpty() && book.obstacle().isEmpty() ? before.offer(id) : 0;
        if (answers > 0) {
            add(new BeforeNote(answers, this::takeAnswers));
        }
    }

    private void takeAnswers() {
        try {
            Notices.done(text("workbook.before.done", before.takeOver(id)));
        } catch (Rejected refused) {
            Notices.refused(refused);
        }
        UI.getCurrent().getPage().reload();
    }

    private static String asked(BeforeEnterEvent event, String parameter) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(parameter)
                .orElse("");
    }

    private void removeContent() {
        getChildren()
                .filter(child -> child.hasClassName("wb-content") || child == board || child == whole)
                .toList()
                .forEach(this::remove);
    }

    private void head(Workbook book, Heading heading) {
        List<Chip> chips = new ArrayList<>(List.of(state(book)));
        boolean late = book.obstacle().isEmpty()
                && book.finishedAt().isEmpty()
                && !clock.instant().isBefore(book.round().dates().collectionClosesAt());
        if (late) {
            chips.add(new Chip(Tone.RED, text("workbook.screen.late")));
        }
        title(heading.name(), chips.toArray(Chip[]::new));
        standing(text(
                late ? "workbook.screen.standingLate" : "workbook.screen.standing",
                heading.instrument(),
                heading.from(),
                heading.to()));
    }

    private Chip state(Workbook book) {
        if (book.lock().locked()) {
            return book.lock().unlocked().isEmpty()
                    ? new Chip(Tone.GREEN, text("workbook.screen.signed"))
                    : new Chip(Tone.AMBER, text("workbook.screen.returned"));
        }
        if (book.finishedAt().isPresent()) {
            return new Chip(Tone.GREEN, text("workbook.screen.finished"));
        }
        return book.obstacle().isPresent()
                ? new Chip(Tone.GREY, text("workbook.screen.readOnly"))
                : new Chip(Tone.BLUE, text("workbook.screen.filling"));
    }

    /** One sentence on what cannot be changed, or can be for a last time. */
    private Optional<String> why(Workbook book) {
        if (book.obstacle().isPresent()) {
            return book.obstacle().map(this::text);
        }
        if (book.lock().locked()) {
            return Optional.of(
                    text(book.lock().unlocked().isEmpty() ? "workbook.locked" : "workbook.screen.onlyReturned"));
        }
        return book.finishedAt()
                .map(at -> text("workbook.screen.finishedStill", ThaiCalendar.dateTime(at, getLocale())));
    }

    private static Div strip(String sentence, String tone) {
        Div strip = new Div(new Span(sentence));
        strip.addClassNames("pr-note", tone, "wb-content");
        return strip;
    }

    /** The progress on top and what can be done next, as the workbook is now. */
    private void show(Workbook book) {
        Progress progress = book.progress();
        whole.removeAll();
        whole.add(new ProgressLine(
                text("workbook.screen.progress", progress.answered(), progress.all()),
                progress.all() == 0 ? 0 : FULL * progress.answered() / progress.all()));
        boolean fills = book.obstacle().isEmpty() && !book.lock().locked();
        boolean all = progress.answered() == progress.all();
        List<Component> acts = new ArrayList<>();
        if (fills && !all) {
            acts.add(Buttons.main(text("workbook.screen.nextBlank"), board::nextBlank));
        }
        if (mayFinish) {
            String words = text("workbook.screen.finish.open");
            acts.add(all ? Buttons.main(words, this::finish) : Buttons.plain(words, this::finish));
        }
        acts.add(Buttons.plain(
                text("workbook.screen.results"), () -> UI.getCurrent().navigate(OwnBook.page(id) + "/scores")));
        if (book.instrument().answering().form().isPresent()) {
            acts.add(Buttons.plain(
                    text("workbook.screen.tasks"),
                    () -> UI.getCurrent().getPage().setLocation("cases/" + id + "/tasks")));
            acts.add(Buttons.plain(
                    text("workbook.screen.status"),
                    () -> UI.getCurrent().getPage().setLocation("cases/" + id + "/status")));
        }
        actions(acts.toArray(Component[]::new));
    }

    private void finish() {
        MissingNote missing = new MissingNote(id, Submission.CLOSING, desk.missing(id));
        new FinishDialog(
                        missing,
                        () -> UI.getCurrent().getPage().setLocation("cases/" + id + "/completeness?for=closing"),
                        this::finished)
                .open();
    }

    private void finished() {
        desk.finish(id);
        Notices.done(text("workbook.screen.finish.done"));
        UI.getCurrent().navigate("inbox");
    }
}
