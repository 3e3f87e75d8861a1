package org.prameen.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.prameen.reporting.PaperForms;
import org.prameen.reporting.content.Chapter;
import org.prameen.reporting.web.ReportHtml;
import org.prameen.shared.CaseId;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Page;

/** The forms of a case for the printer: to be filled in with a pen, or with the means. */
@Route("cases/:caseId/forms")
@PermitAll
class FormsView extends Page implements BeforeEnterObserver {

    private final transient PaperForms forms;
    private final transient CaseNames names;
    private final transient ReportHtml html;
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final Select<Integer> which = new Select<>();
    private final Paper paper = new Paper("rp-forms");
    private final Div nothing = new Div();
    private transient List<Chapter> shown = List.of();
    private CaseId caseId;

    private enum Kind {
        BLANK,
        FILLED
    }

    FormsView(PaperForms forms, CaseNames names, ReportHtml html) {
        this.forms = forms;
        this.names = names;
        this.html = html;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        caseId = CaseNames.id(event);
        title(text("reporting.forms.title", names.agency(caseId, getLocale())));
        standing(names.round(caseId, getLocale()));
        kind.setLabel(text("reporting.forms.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(found -> text("reporting.forms.kind." + found));
        kind.addValueChangeListener(change -> load());
        which.setLabel(text("reporting.forms.which"));
        which.setItemLabelGenerator(index -> index < 0
                ? text("reporting.forms.all")
                : shown.get(index).title().in(getLocale()));
        which.addValueChangeListener(change -> print());
        Div bar = new Div(kind, which);
        bar.addClassNames("rp-bar", "pr-noprint");
        nothing.add(new EmptyState(text("reporting.full.noResults"), text("reporting.forms.later")));
        add(bar, nothing, paper);
        kind.setValue(Kind.BLANK);
        actions(Asking.print());
    }

    private void load() {
        shown = kind.getValue() == Kind.FILLED ? forms.filled(caseId) : forms.blank(caseId);
        nothing.setVisible(shown.isEmpty());
        paper.setVisible(!shown.isEmpty());
        which.setItems(
                java.util.stream.IntStream.range(-1, shown.size()).boxed().toList());
        which.setValue(shown.isEmpty() ? -1 : 0);
        print();
    }

    private void print() {
        if (which.getValue() != null) {
            int index = which.getValue();
            List<Chapter> chosen = index < 0 ? shown : shown.subList(index, index + 1);
            paper.show(html.forms(chosen, getLocale()));
        }
    }
}
