package org.prameen.workbook.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.prameen.instrument.GradingPart;
import org.prameen.round.ui.MethodFacts;
import org.prameen.scoring.method.LevelDecision;
import org.prameen.shared.CaseId;
import org.prameen.shell.Buttons;
import org.prameen.shell.Chip;
import org.prameen.shell.Page;
import org.prameen.shell.Tone;
import org.prameen.workbook.BookExchange;
import org.prameen.workbook.LevelCounts;
import org.prameen.workbook.ScoreLine;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.Workbook.Progress;
import org.prameen.workbook.ui.BookHeading.Heading;

/** What a workbook comes to as it stands, part by part, and why. */
@Route("cases/:caseId/workbook/scores")
@PermitAll
class ScoresView extends Page implements BeforeEnterObserver {

    private final transient BookDesk desk;
    private final transient BookHeading headings;
    private final transient BookExchange exchange;
    private final Div body = new Div();

    ScoresView(BookDesk desk, BookHeading headings, BookExchange exchange) {
        this.exchange = exchange;
        this.desk = desk;
        this.headings = headings;
        addClassName("wb-scores");
        body.addClassName("pr-sections");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseId id = CaseId.of(event.getRouteParameters().get("caseId").orElseThrow());
        Workbook book = desk.load(id);
        Heading heading = headings.of(book, getLocale());
        Lines lines = Lines.of(book);
        title(
                text("workbook.scores.title"),
                lines.whole().map(this::whole).stream().toArray(Chip[]::new));
        standing(text("workbook.scores.standing", heading.name(), heading.instrument()));
        boolean graded = book.instrument().scoring() instanceof GradingPart;
        Button paper =
                Buttons.plain(text("workbook.paper"), () -> UI.getCurrent().navigate(OwnBook.page(id) + "/paper"));
        paper.setVisible(graded);
        Button compared = Buttons.plain(
                text("workbook.scores.compared"),
                () -> UI.getCurrent().getPage().setLocation("cases/" + id + "/comparison"));
        compared.setVisible(graded && book.lock().locked());
        actions(
                Buttons.plain(
                        text("workbook.screen.back"), () -> UI.getCurrent().navigate(OwnBook.page(id))),
                paper,
                compared,
                Buttons.plain(text("workbook.screen.print"), () -> getElement().executeJs("window.print()")));
        Progress progress = book.progress();
        Div answered = new Div(text("workbook.screen.progress", progress.answered(), progress.all()));
        answered.addClassName("pr-quiet");
        body.removeAll();
        Details method = new Details(text("round.method"), new MethodFacts(book.round(), book.instrument()));
        // open, for closed it would not be printed
        method.setOpened(true);
        body.add(answered);
        if (graded) {
            body.add(new Bars(book, lines));
        }
        body.add(new ScoreTable(book, lines));
        if (graded) {
            body.add(new WeakList(book));
        }
        Div rule = new Div(text("workbook.scores.rule", book.rule()));
        rule.addClassNames("pr-method", "pr-quiet");
        body.add(rule, method);
        book.results().ifPresent(results -> body.add(new ExchangePart(exchange, book)));
        if (!LevelCounts.of(book.instrument(), lines.all()).isEmpty()) {
            Details levels = new Details(
                    text("workbook.levels.title"),
                    new LevelCountTable(lines),
                    new LevelMatrix(lines, book.round().method().levels() == LevelDecision.CUMULATIVE_ALL));
            levels.setOpened(true);
            body.addComponentAtIndex(1, levels);
        }
    }

    private Chip whole(ScoreLine line) {
        return new Chip(line.complete() ? Tone.GREEN : Tone.GREY, ScoreWords.of(line));
    }
}
