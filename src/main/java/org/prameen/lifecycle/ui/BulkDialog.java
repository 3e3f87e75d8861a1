package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Map;
import org.prameen.lifecycle.BulkRun;
import org.prameen.lifecycle.InboxLine;
import org.prameen.lifecycle.TaskLinks;
import org.prameen.shell.Buttons;
import org.prameen.shell.Chip;
import org.prameen.shell.Heartbeat;
import org.prameen.shell.Tone;

/** How many tasks fare: a bar while they are on their way, then one line for each, those that were refused first. */
class BulkDialog extends Dialog {

    private static final int EVERY_MILLISECONDS = 700;

    private final transient BulkRun run;
    private final transient Map<String, InboxLine> lines;
    private final Paragraph said = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Div results = new Div();
    private final Heartbeat heartbeat = new Heartbeat(said, EVERY_MILLISECONDS, this::show);

    BulkDialog(String title, BulkRun run, Map<String, InboxLine> lines, Runnable afterwards) {
        this.run = run;
        this.lines = lines;
        setHeaderTitle(title);
        said.getElement().setAttribute("role", "status");
        bar.setMax(run.total());
        results.addClassName("pr-bulk-results");
        add(said, bar, results);
        getFooter().add(Buttons.main(getTranslation("lifecycle.bulk.close"), this::close));
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                afterwards.run();
            }
        });
        heartbeat.start();
        show();
        setWidth("min(640px, 95vw)");
    }

    private void show() {
        var rows = run.rows();
        long refused = rows.stream().filter(row -> row.refused().isPresent()).count();
        bar.setValue(rows.size());
        if (!run.isDone()) {
            said.setText(getTranslation("lifecycle.bulk.going", rows.size(), run.total()));
            return;
        }
        heartbeat.stop();
        bar.setVisible(false);
        said.setText(getTranslation("lifecycle.bulk.done", rows.size() - refused, refused));
        results.removeAll();
        rows.stream().filter(row -> row.refused().isPresent()).forEach(row -> results.add(line(row)));
        rows.stream().filter(row -> row.refused().isEmpty()).forEach(row -> results.add(line(row)));
    }

    private Div line(BulkRun.Row row) {
        InboxLine of = lines.get(row.taskId());
        String name = of == null
                ? row.taskId()
                : getTranslation(of.nameKey()) + " · " + of.agency().in(getLocale());
        Chip chip = row.refused().isPresent()
                ? new Chip(Tone.AMBER, getTranslation("lifecycle.bulk.refused"))
                : new Chip(Tone.GREEN, getTranslation("lifecycle.bulk.through"));
        Div line = new Div(new Anchor(TaskLinks.task(row.taskId()), name), chip);
        row.refused()
                .ifPresent(why -> line.add(
                        new Span(getTranslation(why.key(), why.arguments().toArray()))));
        return line;
    }
}
