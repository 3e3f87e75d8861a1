package org.prameen.answering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import org.prameen.answering.CollectionState;
import org.prameen.answering.EvidenceReference;
import org.prameen.answering.EvidenceReferences;
import org.prameen.answering.FormCoverage;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.shared.CaseId;
import org.prameen.shell.Buttons;

/** Which forms rest on named evidence; what is missing is pointed out and holds nothing up. */
class EvidenceCard extends Div {

    private final transient EvidenceReferences evidence;
    private final CaseId id;
    private final transient List<Node> forms;
    private boolean unfolded;

    EvidenceCard(EvidenceReferences evidence, CaseId id, CollectionState state, Instrument instrument) {
        this.evidence = evidence;
        this.id = id;
        forms = state.forms().stream()
                .map(FormCoverage::indicator)
                .flatMap(code -> instrument.find(code).stream())
                .toList();
        addClassName("pr-card");
        show();
    }

    private void show() {
        removeAll();
        Map<String, List<EvidenceReference>> found = evidence.of(id);
        int missing = evidence.missing(id).size();
        if (missing > 0) {
            add(SheetPage.strip("blue", "", getTranslation("answering.evidence.missing", missing)));
        }
        long named =
                forms.stream().filter(form -> found.containsKey(form.code())).count();
        Element summary = new Element("summary");
        summary.setText(getTranslation("answering.evidence.title", named, forms.size()));
        Element details = new Element("details").appendChild(summary);
        details.setAttribute("open", unfolded);
        details.appendChild(table(found).getElement());
        getElement().appendChild(details);
    }

    private Component table(Map<String, List<EvidenceReference>> found) {
        Tables table = new Tables(
                "an-people",
                List.of(getTranslation("answering.correction.form"), getTranslation("answering.evidence.column")));
        forms.forEach(form -> table.row(
                new Span(form.code() + " " + name(form)),
                opener(form, found.getOrDefault(form.code(), List.of()).size())));
        return table.scrolling();
    }

    private Button opener(Node form, int count) {
        Button open = Buttons.quiet(getTranslation("answering.evidence.open", count), () -> open(form));
        open.setAriaLabel(getTranslation("answering.evidence.openOf", name(form), count));
        return open;
    }

    private void open(Node form) {
        EvidenceDialog dialog = new EvidenceDialog(evidence, id, form);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                unfolded = true;
                show();
            }
        });
        dialog.open();
    }

    private String name(Node form) {
        return form.title().in(getLocale());
    }
}
