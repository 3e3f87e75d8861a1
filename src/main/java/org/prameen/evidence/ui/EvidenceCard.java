package org.prameen.evidence.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.prameen.evidence.Evidence;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.instrument.Node;
import org.prameen.shared.CaseId;

/** Which forms rest on evidence; what is missing is pointed out and holds nothing up. */
class EvidenceCard extends Div {

    private final transient EvidenceScreens screens;
    private final transient EvidenceFiles files;
    private final CaseId id;
    private final transient List<Node> forms;
    private final transient Supplier<List<String>> missing;
    private boolean unfolded;

    EvidenceCard(
            EvidenceScreens screens, EvidenceFiles files, CaseId id, List<Node> forms, Supplier<List<String>> missing) {
        this.screens = screens;
        this.files = files;
        this.id = id;
        this.forms = forms;
        this.missing = missing;
        addClassNames("pr-card", "ev-card");
        show();
    }

    private void show() {
        removeAll();
        Map<String, Integer> counts = new HashMap<>();
        files.of(id).stream().filter(Evidence::valid).forEach(one -> counts.merge(one.subject(), 1, Integer::sum));
        int lacking = missing.get().size();
        if (lacking > 0) {
            Div note = new Div(new Span(getTranslation("evidence.missing", lacking)));
            note.addClassNames("pr-note", "blue");
            add(note);
        }
        long having =
                forms.stream().filter(form -> counts.containsKey(form.code())).count();
        Element summary = new Element("summary");
        summary.setText(getTranslation("evidence.card", having, forms.size()));
        Element details = new Element("details").appendChild(summary);
        details.setAttribute("open", unfolded);
        details.addEventListener(
                        "toggle", toggled -> unfolded = toggled.getEventData().getBoolean("event.target.open"))
                .addEventData("event.target.open");
        Div lines = new Div();
        lines.addClassName("ev-forms");
        forms.forEach(form -> lines.add(line(form, counts.getOrDefault(form.code(), 0))));
        details.appendChild(lines.getElement());
        getElement().appendChild(details);
        add(new Anchor(EvidenceScreens.page(id), getTranslation("evidence.page.open")));
    }

    private Div line(Node form, int count) {
        String name = form.title().in(getLocale());
        Div line =
                new Div(new Span(form.code() + " " + name), screens.opener(id, form.code(), name, count, this::show));
        line.addClassName("ev-form");
        return line;
    }
}
