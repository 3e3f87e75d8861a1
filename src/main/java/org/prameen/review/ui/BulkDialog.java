package org.prameen.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import org.prameen.review.BulkApproval;
import org.prameen.review.BulkApproval.Choice;
import org.prameen.review.BulkApproval.Outcome;
import org.prameen.review.WorklistLine;
import org.prameen.shared.Rejected;
import org.prameen.shell.Buttons;
import org.prameen.shell.Heartbeat;

/**
 * Approves the chosen cases a few at a time, so that the bar moves and the work can be stopped; what was refused is
 * listed with its sentence.
 */
class BulkDialog extends Dialog {

    private static final int AT_ONCE = 10;
    private static final int PAUSE_MILLISECONDS = 50;

    private final transient BulkApproval approval;
    private final transient List<WorklistLine> lines;
    private final Runnable finished;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();
    private final UnorderedList failures = new UnorderedList();
    private final Button go;
    private final Button close;
    private final Heartbeat heartbeat = new Heartbeat(words, PAUSE_MILLISECONDS, this::some);
    private int done;
    private int approved;

    BulkDialog(BulkApproval approval, List<WorklistLine> lines, Runnable finished) {
        this.approval = approval;
        this.lines = List.copyOf(lines);
        this.finished = finished;
        setHeaderTitle(getTranslation("review.bulk.title", lines.size()));
        setCloseOnOutsideClick(false);
        setWidth("min(640px, 96vw)");
        words.setText(getTranslation("review.bulk.explain"));
        words.getElement().setAttribute("aria-live", "polite");
        bar.setMax(lines.size());
        bar.setVisible(false);
        bar.getElement().setAttribute("aria-label", getTranslation("review.bulk.progress"));
        Div list = new Div(failures);
        list.addClassName("rv-failures");
        add(words, bar, list);
        go = Buttons.main(getTranslation("review.bulk.approve", lines.size()), this::start);
        close = Buttons.quiet(getTranslation("shell.cancel"), this::close);
        getFooter().add(close, go);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                heartbeat.stop();
                if (done > 0) {
                    finished.run();
                }
            }
        });
    }

    private void start() {
        go.setVisible(false);
        bar.setVisible(true);
        close.setText(getTranslation("review.bulk.stop"));
        heartbeat.start();
        some();
    }

    private void some() {
        List<WorklistLine> next = lines.subList(done, Math.min(done + AT_ONCE, lines.size()));
        List<Outcome> outcomes = approval.approve(next.stream()
                .map(line -> new Choice(line.caseId(), line.hash()))
                .toList());
        for (int number = 0; number < next.size(); number++) {
            tell(next.get(number), outcomes.get(number));
        }
        done += next.size();
        bar.setValue(done);
        words.setText(getTranslation("review.bulk.running", done, lines.size()));
        if (done == lines.size()) {
            heartbeat.stop();
            words.setText(getTranslation("review.bulk.done", approved, lines.size() - approved));
            close.setText(getTranslation("shell.close"));
        }
    }

    private void tell(WorklistLine line, Outcome outcome) {
        if (outcome.approved()) {
            approved++;
            return;
        }
        Rejected why = outcome.refused().orElseThrow();
        Anchor name =
                new Anchor("cases/" + line.caseId() + "/review", line.agency().in(getLocale()));
        failures.add(new ListItem(
                name, new Span(": " + getTranslation(why.key(), why.arguments().toArray()))));
    }
}
