package org.prameen.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.prameen.casework.DateMoveProgress;
import org.prameen.casework.DateMoves;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Heartbeat;

/** How far the cases of a round have followed its new dates. It goes on without this page. */
class DateMovePanel extends Div {

    private static final int LOOK_EVERY_MILLISECONDS = 1_000;

    private final transient DateMoves moves;
    private final transient Runnable finished;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();
    private transient DateMoveProgress progress;
    private final Heartbeat heartbeat = new Heartbeat(this, LOOK_EVERY_MILLISECONDS, this::look);

    DateMovePanel(DateMoves moves, DateMoveProgress progress, Runnable finished) {
        this.moves = moves;
        this.progress = progress;
        this.finished = finished;
        addClassNames("pr-card", "pr-launch");
        words.getElement().setAttribute("aria-live", "polite");
        bar.getElement().setAttribute("aria-label", getTranslation("casework.dateMove.title"));
        add(new H2(getTranslation("casework.dateMove.title")), words, bar);
        show();
        if (progress.isRunning()) {
            heartbeat.start();
        }
    }

    private void look() {
        progress = moves.latest(progress.round()).orElse(progress);
        show();
        if (!progress.isRunning()) {
            heartbeat.stop();
            finished.run();
        }
    }

    private void show() {
        bar.setMax(Math.max(progress.total(), 1));
        bar.setValue(progress.done());
        bar.setVisible(progress.isRunning());
        words.setText(progress.finishedAt()
                .map(end -> getTranslation(
                        "casework.dateMove.done", progress.total(), ThaiCalendar.dateTime(end, getLocale())))
                .orElseGet(() -> getTranslation("casework.dateMove.running", progress.done(), progress.total())));
    }
}
