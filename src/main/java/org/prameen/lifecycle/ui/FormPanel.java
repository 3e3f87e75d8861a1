package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.prameen.lifecycle.FormTask;
import org.prameen.lifecycle.FormTasks;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Notices;

/** A form being filled in. What is typed is kept at once and says so. */
class FormPanel extends Div {

    private final transient FormTasks forms;
    private final transient Clock clock;
    private final String taskId;
    private final FormFields fields;
    private final Span kept = new Span();
    private final Runnable afterwards;

    FormPanel(FormTask task, FormTasks forms, Clock clock, Runnable afterwards) {
        this.forms = forms;
        this.clock = clock;
        this.taskId = task.item().taskId();
        this.afterwards = afterwards;
        addClassName("pr-card");
        fields = new FormFields(task.form(), task.values(), this::keep);
        kept.addClassName("pr-quiet");
        kept.getElement().setAttribute("role", "status");
        add(fields, kept);
    }

    void submit() {
        Map<String, Object> typed = fields.typed();
        try {
            List<Rejected> faults = forms.faults(taskId, typed);
            fields.show(faults);
            if (faults.isEmpty()) {
                forms.submit(taskId, typed);
                Notices.done(getTranslation("lifecycle.form.submitted"));
                afterwards.run();
            }
        } catch (Rejected refused) {
            Notices.refused(refused);
        }
    }

    private void keep() {
        try {
            forms.keep(taskId, fields.typed());
            kept.setText(getTranslation("lifecycle.form.kept", ThaiCalendar.time(clock.instant())));
        } catch (Rejected refused) {
            kept.setText(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }
}
