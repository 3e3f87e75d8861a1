package org.prameen.reporting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.prameen.reporting.ChainWalkProgress;
import org.prameen.reporting.JournalChecks;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.Heartbeat;

/** The check of all chains. It runs on without this page; whoever comes back finds it here. */
class ChainWalkPanel extends Div {

    private static final int LOOK_EVERY_MILLISECONDS = 1_000;

    private final transient JournalChecks checks;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();
    private final Div broken = new Div();
    private final Heartbeat heartbeat = new Heartbeat(this, LOOK_EVERY_MILLISECONDS, this::look);

    ChainWalkPanel(JournalChecks checks) {
        this.checks = checks;
        addClassName("pr-card");
        words.getElement().setAttribute("aria-live", "polite");
        bar.getElement().setAttribute("aria-label", getTranslation("reporting.chain.all"));
        add(
                new H2(getTranslation("reporting.chain.all")),
                words,
                bar,
                Buttons.plain(getTranslation("reporting.chain.checkAll"), this::start),
                broken);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        look();
    }

    private void start() {
        checks.checkAll();
        look();
    }

    private void look() {
        boolean running = checks.latest().filter(this::show).isPresent();
        bar.setVisible(running);
        if (running) {
            heartbeat.start();
        } else {
            heartbeat.stop();
        }
    }

    /** @return whether it is still on its way */
    private boolean show(ChainWalkProgress progress) {
        bar.setMax(Math.max(progress.total(), 1));
        bar.setValue(progress.done());
        String at = ThaiCalendar.dateTime(progress.finishedAt().orElse(progress.startedAt()), getLocale());
        words.setText(getTranslation(
                "reporting.chain." + state(progress),
                progress.done(),
                progress.total(),
                progress.lines(),
                progress.broken(),
                at));
        broken.removeAll();
        progress.findings().forEach(finding -> broken.add(new ChainResult(finding)));
        return progress.isRunning();
    }

    private static String state(ChainWalkProgress progress) {
        return progress.isRunning() ? "running" : progress.failed() ? "failed" : "done";
    }
}
