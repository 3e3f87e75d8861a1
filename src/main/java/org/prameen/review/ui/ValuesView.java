package org.prameen.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.prameen.casework.LockState;
import org.prameen.casework.Locks;
import org.prameen.instrument.Narrowing;
import org.prameen.instrument.Node;
import org.prameen.review.Basis;
import org.prameen.review.Consensus;
import org.prameen.review.FourValues;
import org.prameen.review.NodeValues;
import org.prameen.review.Statuses;
import org.prameen.shared.CaseId;
import org.prameen.shell.Notices;
import org.prameen.shell.Page;

/** The four values of every node, the scores made of each, and the field where the agency says what it agreed on. */
@Route("cases/:caseId/values")
@PermitAll
class ValuesView extends Page implements BeforeEnterObserver {

    private final transient CasePlaces places;
    private final transient FourValues values;
    private final transient Consensus consensus;
    private final transient Locks locks;
    private final transient Statuses statuses;
    private final RadioButtonGroup<Basis> basis = new RadioButtonGroup<>();
    private final ComboBox<Node> part = new ComboBox<>();
    private final Div table = new Div();
    private transient CasePlace place;
    private CaseId id;

    ValuesView(CasePlaces places, FourValues values, Consensus consensus, Locks locks, Statuses statuses) {
        this.locks = locks;
        this.places = places;
        this.values = values;
        this.consensus = consensus;
        this.statuses = statuses;
        basis.setLabel(text("review.values.basis"));
        basis.setItems(Basis.values());
        basis.setValue(Basis.RESPONDENTS);
        basis.setItemLabelGenerator(each -> text("review.basis." + each));
        basis.addValueChangeListener(change -> draw());
        part.setLabel(text("review.values.part"));
        part.setPlaceholder(text("review.values.everything"));
        part.setClearButtonVisible(true);
        part.setItemLabelGenerator(node -> node.code() + " " + node.title().in(getLocale()));
        Div filters = new Div(basis, part);
        filters.addClassNames("rv-filters", "pr-noprint");
        Paragraph method = new Paragraph(text("review.values.method"));
        method.addClassName("pr-method");
        add(filters, table, method);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = CaseParameter.of(event);
        place = places.of(id);
        title(text("review.values.title"), StatusWords.chips(statuses.of(id)));
        standing(place.name(getLocale()));
        part.setItems(Narrowing.places(place.instrument()));
        Narrowing.to(place.instrument(), CaseParameter.query(event, "node"))
                .at()
                .ifPresent(part::setValue);
        part.addValueChangeListener(change -> {
            draw();
            remember();
        });
        draw();
    }

    private void remember() {
        String query =
                part.getOptionalValue().map(node -> "?node=" + node.code()).orElse("");
        UI.getCurrent().getPage().getHistory().replaceState(null, place.route("values") + query);
    }

    private void draw() {
        if (place == null) {
            return;
        }
        table.removeAll();
        table.add(new ScoreTable(
                place,
                new Narrowing(part.getOptionalValue()),
                values.of(id),
                values.sheet(id, basis.getValue()),
                agreed()));
    }

    /** Values can be set where nothing is locked. */
    private ScoreTable.Agreed agreed() {
        LockState lock = locks.of(id);
        boolean agrees = consensus.mayAgree(id);
        return new ScoreTable.Agreed(
                values.consensus(id), basis.getValue(), node -> agrees && lock.opens(node), this::askAgree);
    }

    private void askAgree(NodeValues node) {
        new ValueDialog("agree", place.title(node.node(), getLocale()), node, node.consensus(), (value, reason) -> {
                    consensus.set(id, node.node(), value, reason);
                    Notices.done(text("review.agreed.notice"));
                    draw();
                })
                .open();
    }
}
