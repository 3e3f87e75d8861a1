package org.prameen.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Clock;
import java.time.Duration;
import org.prameen.casework.LaunchProgress;
import org.prameen.casework.Launches;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Heartbeat;

/** The latest launch of a round. It runs on without this page; whoever comes back finds it here. */
class LaunchPanel extends Div {

    private static final int LOOK_EVERY_MILLISECONDS = 1_000;

    private final transient Launches launches;
    private final transient Clock clock;
    private final transient Runnable finished;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();
    private final Paragraph outcome = new Paragraph();
    private transient LaunchProgress progress;
    private final Heartbeat heartbeat = new Heartbeat(this, LOOK_EVERY_MILLISECONDS, this::look);

    LaunchPanel(Launches launches, LaunchProgress progress, Clock clock, Runnable finished) {
        this.launches = launches;
        this.progress = progress;
        this.clock = clock;
        this.finished = finished;
        addClassNames("pr-card", "pr-launch");
        words.getElement().setAttribute("aria-live", "polite");
        outcome.addClassName("pr-quiet");
        bar.getElement().setAttribute("aria-label", getTranslation("casework.launch.title"));
        add(new H2(getTranslation("casework.launch.title")), words, bar, outcome);
        show();
        if (progress.isRunning()) {
            heartbeat.start();
        }
    }

    private void look() {
        progress = launches.progress(progress.id());
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
        words.setText(progress.isRunning() ? running() : done());
        outcome.setText(
                getTranslation("casework.launch.outcome", progress.opened(), progress.existed(), progress.failed()));
    }

    private String running() {
        return getTranslation("casework.launch.running", progress.done(), progress.total()) + timeLeft();
    }

    private String done() {
        String at = progress.finishedAt()
                .map(end -> ThaiCalendar.dateTime(end, getLocale()))
                .orElse("");
        return getTranslation(
                progress.failed() > 0 ? "casework.launch.doneWithFailures" : "casework.launch.done",
                progress.total(),
                at);
    }

    /** As fast as it went so far, it will go on. */
    private String timeLeft() {
        if (progress.done() == 0) {
            return "";
        }
        long sofar =
                Math.max(Duration.between(progress.startedAt(), clock.instant()).toSeconds(), 1);
        long left = sofar * (progress.total() - progress.done()) / progress.done();
        return " · "
                + (left < 60
                        ? getTranslation("casework.launch.secondsLeft", left)
                        : getTranslation("casework.launch.minutesLeft", left / 60 + 1));
    }
}
