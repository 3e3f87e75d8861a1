package org.prameen.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.prameen.casework.Problem;
import org.prameen.casework.Submission;
import org.prameen.shared.CaseId;

/** In one line, beside a submission: how much is missing, with the way to the page that lists it. */
public class MissingNote extends Div {

    private final boolean refuses;

    public MissingNote(CaseId id, Submission submission, List<Problem> problems) {
        long hard = problems.stream().filter(Problem::hard).count();
        refuses = hard > 0;
        addClassNames("pr-note", "cw-missing-note", refuses ? "red" : problems.isEmpty() ? "green" : "amber");
        getElement().setAttribute("role", "status");
        if (problems.isEmpty()) {
            add(new Span(getTranslation("casework.missing.none")));
            return;
        }
        add(new Span(
                refuses
                        ? getTranslation("casework.missing.line", hard, problems.size() - hard)
                        : getTranslation("casework.missing.lineSoft", problems.size())));
        add(new Anchor(CompletenessView.path(id, submission), getTranslation("casework.missing.open")));
    }

    /** Whether the submission would be refused now. */
    public boolean refuses() {
        return refuses;
    }
}
