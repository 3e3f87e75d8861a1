package org.prameen.workbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.instrument.ProfilePart;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.Chip;
import org.prameen.shell.Notices;
import org.prameen.shell.Page;
import org.prameen.shell.ProgressLine;
import org.prameen.shell.Tone;
import org.prameen.workbook.ProfileState;
import org.prameen.workbook.ProfileState.Confirmation;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.Workbook.Progress;
import org.prameen.workbook.ui.BookHeading.Heading;

/** What an agency says of itself before it answers: written, taken over from its last round, and confirmed. */
@Route("cases/:caseId/profile")
@PermitAll
class ProfileView extends Page implements BeforeEnterObserver {

    private static final int FULL = 100;
    private static final int NAMED = 6;

    private final transient ProfileDesk desk;
    private final transient BookHeading headings;
    private final Div body = new Div();
    private final Div whole = new Div();
    private final Div missing = new Div();
    private final Div reuse = new Div();
    private CaseId id;
    private ProfileBoard board;
    private boolean mayConfirm;

    ProfileView(ProfileDesk desk, BookHeading headings) {
        this.desk = desk;
        this.headings = headings;
        addClassNames("an-page", "wb-page", "wb-profile-page");
        whole.addClassNames("wb-whole", "pr-noprint");
        missing.addClassNames("pr-note", "amber", "wb-missing", "pr-noprint");
        reuse.addClassNames("pr-note", "blue", "wb-reuse", "pr-noprint");
        body.addClassName("pr-sections");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = CaseId.of(event.getRouteParameters().get("caseId").orElseThrow());
        open();
        String at = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("at")
                .orElse("");
        if (!at.isEmpty()) {
            board.leadTo(ProfilePart.CODE + ":" + at);
        }
    }

    private void open() {
        Workbook book = desk.load(id);
        ProfilePart profile = book.instrument().answering().profile().orElseThrow(NotFound::new);
        ProfileState state = desk.state(id);
        Optional<Confirmation> confirmed = state.confirmed();
        mayConfirm = state.mayConfirm();
        head(book, profile, confirmed);
        body.removeAll();
        body.add(whole);
        why(book, confirmed).ifPresent(body::add);
        offerReuse(book.obstacle().isPresent() ? 0 : state.reusable());
        body.add(reuse, missing);
        if (book.obstacle().isEmpty()) {
            body.add(hint());
        }
        board = new ProfileBoard(desk, id, book, profile, this::show);
        body.add(board);
        show(book, board);
    }

    private void head(Workbook book, ProfilePart profile, Optional<Confirmation> confirmed) {
        Heading heading = headings.of(book, getLocale());
        Chip state = confirmed.isPresent()
                ? new Chip(Tone.GREEN, text("workbook.profile.confirmed"))
                : new Chip(Tone.BLUE, text("workbook.profile.open"));
        title(profile.title().in(getLocale()), state);
        standing(desk.province(book, getLocale())
                .map(province -> text("workbook.profile.standing", heading.name(), province, heading.instrument()))
                .orElseGet(() -> heading.name() + " · " + heading.instrument()));
    }

    /** One sentence on what cannot be changed, or on who confirmed and until when it can be. */
    private Optional<Component> why(Workbook book, Optional<Confirmation> confirmed) {
        boolean opens = book.opens(ProfilePart.CODE);
        Optional<String> reason = book.obstacle().or(() -> opens ? Optional.empty() : Optional.of("workbook.locked"));
        Div sentences = new Div();
        confirmed.ifPresent(by -> sentences.add(strip(
                text(
                        opens ? "workbook.profile.confirmedBy.open" : "workbook.profile.confirmedBy",
                        by.by(),
                        ThaiCalendar.dateTime(by.at(), getLocale())),
                "green")));
        reason.ifPresent(key -> sentences.add(strip(text(key), "blue")));
        return sentences.getChildren().findAny().map(any -> sentences);
    }

    private void offerReuse(int answers) {
        reuse.removeAll();
        reuse.setVisible(answers > 0);
        reuse.add(
                new Span(text("workbook.profile.reusable")),
                Buttons.plain(text("workbook.profile.reuse", answers), this::reuse));
    }

    private void reuse() {
        act(() -> {
            int taken = desk.reuse(id);
            List<String> written = desk.load(id).entries().keySet().stream()
                    .filter(code -> code.startsWith(ProfilePart.CODE + ":"))
                    .toList();
            Notices.undoable(text("workbook.profile.reused", taken), () -> takeBack(written));
        });
    }

    private void takeBack(List<String> written) {
        act(() -> {
            Workbook book = desk.load(id);
            written.forEach(code -> book.entry(code).ifPresent(entry -> desk.write(id, code, "", entry.version())));
        });
    }

    private Paragraph hint() {
        Paragraph hint = new Paragraph(text("workbook.profile.hint") + " · " + text("workbook.profile.rich"));
        hint.addClassNames("wb-hint", "pr-quiet", "pr-noprint");
        return hint;
    }

    /** What changes with every answer: how far it is, what is missing, what can be done next. */
    private void show(Workbook book) {
        if (board != null) {
            show(book, board);
        }
    }

    private void show(Workbook book, ProfileBoard shown) {
        Progress progress = shown.outline().progress(book);
        whole.removeAll();
        whole.add(new ProgressLine(
                text("workbook.screen.progress", progress.answered(), progress.all()),
                FULL * progress.answered() / progress.all()));
        if (progress.answered() > 0) {
            reuse.setVisible(false);
        }
        Map<String, String> left = shown.outline().missing(book);
        missing.removeAll();
        missing.setVisible(mayConfirm && !left.isEmpty() && progress.answered() > 0);
        missing.add(new Span(text("workbook.profile.left", left.size())));
        left.entrySet().stream().limit(NAMED).forEach(one -> missing.add(lead(shown, one.getKey(), one.getValue())));
        if (left.size() > NAMED) {
            missing.add(new Span(text("workbook.profile.andMore", left.size() - NAMED)));
        }
        List<Component> acts = new ArrayList<>();
        if (!left.isEmpty() && book.opens(ProfilePart.CODE)) {
            String next = left.keySet().iterator().next();
            acts.add(Buttons.main(text("workbook.screen.nextBlank"), () -> shown.leadTo(next)));
        }
        if (mayConfirm) {
            String words = text("workbook.profile.confirm");
            acts.add(left.isEmpty() ? Buttons.main(words, this::confirm) : Buttons.plain(words, this::confirm));
        } else {
            String words =
                    text(book.obstacle().isEmpty() ? "workbook.profile.toWorkbook" : "workbook.profile.seeWorkbook");
            acts.add(acts.isEmpty() ? Buttons.main(words, this::toWorkbook) : Buttons.plain(words, this::toWorkbook));
        }
        acts.add(Buttons.plain(text("workbook.screen.print"), () -> getElement().executeJs("window.print()")));
        actions(acts.toArray(Component[]::new));
    }

    private void toWorkbook() {
        UI.getCurrent().navigate(OwnBook.page(id));
    }

    private Button lead(ProfileBoard shown, String code, String number) {
        Button lead = Buttons.quiet(number, () -> shown.leadTo(code));
        lead.setAriaLabel(text("workbook.profile.leadTo", number));
        return lead;
    }

    private void confirm() {
        act(() -> {
            desk.confirm(id);
            Notices.done(text("workbook.profile.confirmDone"));
        });
    }

    private void act(Runnable deed) {
        try {
            deed.run();
            open();
        } catch (Rejected refused) {
            Notices.refused(refused);
        }
    }

    private static Div strip(String sentence, String tone) {
        Div strip = new Div(new Span(sentence));
        strip.addClassNames("pr-note", tone);
        return strip;
    }
}
