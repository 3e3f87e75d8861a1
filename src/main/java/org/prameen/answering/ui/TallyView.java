package org.prameen.answering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prameen.answering.Collecting;
import org.prameen.answering.CollectionState;
import org.prameen.answering.FormCoverage;
import org.prameen.answering.TallyForm;
import org.prameen.answering.TallyItem;
import org.prameen.evidence.ui.EvidenceScreens;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.shared.CaseId;
import org.prameen.shell.Buttons;
import org.prameen.shell.Notices;
import org.prameen.shell.Page;
import org.prameen.shell.ReasonDialog;

/** Entering counted answers, form by form. */
@Route("cases/:caseId/tally")
@PermitAll
class TallyView extends Page implements BeforeEnterObserver {

    private final transient Counting counting;
    private final transient Collecting collecting;
    private final transient CaseHeading heading;
    private final transient EvidenceScreens evidence;
    private final ComboBox<Node> forms = new ComboBox<>();
    private final Div body = new Div();
    private transient Instrument instrument;
    private transient List<Node> indicators = List.of();
    private TallyTable table;
    private CaseId id;

    TallyView(Counting counting, Collecting collecting, CaseHeading heading, EvidenceScreens evidence) {
        this.evidence = evidence;
        this.counting = counting;
        this.collecting = collecting;
        this.heading = heading;
        forms.setLabel(getTranslation("answering.tally.pick"));
        forms.setWidthFull();
        forms.setItemLabelGenerator(node -> node.form().orElseThrow().title().in(getLocale()));
        forms.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                show(change.getValue());
            }
        });
        addClassName("an-page");
        body.addClassName("an-stack");
        add(forms, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = CaseId.of(event.getRouteParameters().get("caseId").orElseThrow());
        CollectionState state = collecting.of(id);
        instrument = heading.instrument(id);
        title(text("answering.tally.title"));
        standing(text("answering.tally.standing", heading.of(id, getLocale())));
        indicators = state.forms().stream()
                .map(FormCoverage::indicator)
                .flatMap(code -> instrument.find(code).stream())
                .toList();
        forms.setItems(indicators);
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("form")
                .orElse("");
        indicators.stream()
                .filter(node -> node.code().equals(wanted))
                .findFirst()
                .or(() -> first(state))
                .ifPresent(this::show);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("item")
                .ifPresent(item -> Fields.show(this, "#" + Fields.id("count", item)));
    }

    /** Where counting goes on: a form that is tallied or that nobody has answered, else the first. */
    private Optional<Node> first(CollectionState state) {
        return state.forms().stream()
                .filter(form -> form.tallied() || form.respondents() == 0)
                .findFirst()
                .flatMap(form -> instrument.find(form.indicator()))
                .or(() -> indicators.stream().findFirst());
    }

    private void show(Node indicator) {
        forms.setValue(indicator);
        TallyForm form = counting.form(id, indicator);
        body.removeAll();
        form.locked()
                .ifPresent(why -> body.add(SheetPage.strip(
                        "blue", "", text(why.key(), why.arguments().toArray()))));
        body.add(new TallyHeadCard(form, (hrStaff, others) -> state(indicator, form, hrStaff, others)));
        if (form.undoable() && form.locked().isEmpty() && form.fixed().isEmpty()) {
            body.add(new Div(Buttons.plain(text("answering.form.whole.undo"), () -> takeBack(indicator))));
        }
        if (form.active()) {
            table = new TallyTable(counting, id, instrument, indicator, () -> show(indicator));
            body.add(table);
        }
        body.add(evidence.card(id, indicator));
        actions(acts(indicator, form));
        UI.getCurrent().getPage().getHistory().replaceState(null, "cases/" + id + "/tally?form=" + indicator.code());
    }

    private Component[] acts(Node indicator, TallyForm form) {
        List<Component> acts = new ArrayList<>();
        int next = indicators.indexOf(indicator) + 1;
        if (form.active() && next < indicators.size()) {
            acts.add(Buttons.main(text("answering.sheet.nextForm"), () -> show(indicators.get(next))));
        }
        if (form.active() && form.locked().isEmpty() && form.fixed().isEmpty()) {
            boolean empty = form.items().stream().noneMatch(TallyItem::entered);
            acts.add(Buttons.plain(text("answering.form.wholeNotPractised"), () -> askWhole(indicator)));
            acts.add(
                    empty
                            ? Buttons.quiet(text("answering.tally.leave"), () -> leave(indicator, form.version()))
                            : Buttons.quiet(text("answering.tally.clear"), () -> clear(indicator)));
        }
        return acts.toArray(Component[]::new);
    }

    private void state(Node indicator, TallyForm form, String hrStaff, String others) {
        boolean written = counting.tallies().state(id, indicator.code(), hrStaff, others, form.version());
        if (written) {
            Notices.done(text("answering.tally.stated"));
        } else {
            Notices.refused(text("answering.tally.overtaken"));
        }
        show(indicator);
    }

    private void askWhole(Node indicator) {
        new ReasonDialog(
                        text("answering.form.whole.title"),
                        text("answering.form.whole.text"),
                        text("answering.form.whole.reason"),
                        text("answering.form.whole.go"),
                        reason -> done(
                                indicator,
                                counting.whole().notPractised(id, indicator.code(), reason, table.stamp()),
                                "answering.form.whole.done"))
                .open();
    }

    private void clear(Node indicator) {
        done(indicator, counting.whole().clear(id, indicator.code(), table.stamp()), "answering.tally.cleared");
    }

    /** After an act on the whole form, which can be taken back until somebody writes. */
    private void done(Node indicator, boolean written, String words) {
        if (written) {
            table.forgetTyped();
            Notices.undoable(text(words), () -> takeBack(indicator));
        } else {
            Notices.refused(text("answering.conflict.reload"));
        }
        show(indicator);
    }

    private void takeBack(Node indicator) {
        if (counting.whole().takeBack(id, indicator.code())) {
            Notices.done(text("answering.tally.putBack"));
        } else {
            Notices.refused(text("answering.tally.putBack.late"));
        }
        show(indicator);
    }

    private void leave(Node indicator, int seen) {
        if (counting.tallies().leave(id, indicator.code(), seen)) {
            Notices.done(text("answering.tally.left"));
        } else {
            Notices.refused(text("answering.conflict.reload"));
        }
        show(indicator);
    }
}
