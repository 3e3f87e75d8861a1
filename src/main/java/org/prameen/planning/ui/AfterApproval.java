package org.prameen.planning.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.planning.PlanStatus;
import org.prameen.planning.SelectionChanges;
import org.prameen.planning.domain.PlanPolicy;
import org.prameen.shell.Buttons;
import org.prameen.shell.ReasonDialog;

/** What may still be done to a plan that is no longer open: announcing targets, and changing the selection on record. */
final class AfterApproval extends Div {

    private static final int LONGEST_REASON = 4000;

    private final transient PlanDesk desk;
    private final transient SelectionChanges changes;
    private final transient Runnable then;
    private final ComboBox<Node> indicator = new ComboBox<>();

    AfterApproval(PlanDesk desk, SelectionChanges changes, Runnable then) {
        this.desk = desk;
        this.changes = changes;
        this.then = then;
        addClassNames("pl-after", "pr-noprint");
        if (desk.sheet().rights().announce() && !desk.sheet().plan().targets().allAnnounced()) {
            card("planning.announce", new AnnouncementForm(desk, edition -> then.run()));
        }
        boolean unnamed = desk.sheet().findings().stream()
                .anyMatch(finding -> finding.policy() == PlanPolicy.EVERY_AREA_HAS_A_RESPONSIBLE_PERSON);
        if (unnamed && desk.sheet().rights().announce() && desk.sheet().plan().status() == PlanStatus.APPROVED) {
            ResponsibleCard responsible = new ResponsibleCard(desk);
            responsible.setOpened(true);
            add(responsible);
        }
        if (desk.sheet().rights().change()) {
            card("planning.changeSelection", selection());
        }
    }

    private void card(String title, Div content) {
        Div card = new Div(new H2(getTranslation(title)), content);
        card.addClassName("pr-card");
        add(card);
    }

    private Div selection() {
        indicator.setLabel(getTranslation("planning.field.indicator"));
        indicator.setItems(desk.sheet().instrument().all(NodeKind.INDICATOR));
        indicator.setItemLabelGenerator(
                node -> node.code() + "  " + node.title().in(getLocale()) + " · "
                        + getTranslation(isOut(node) ? "planning.isOut" : "planning.isIn"));
        indicator.addClassName("pl-wide");
        Div row = new Div(indicator, Buttons.plain(getTranslation("planning.changeSelection.do"), this::ask));
        row.addClassName("pl-row");
        return new Div(new Paragraph(getTranslation("planning.changeSelection.text")), row);
    }

    private boolean isOut(Node node) {
        return desk.sheet().plan().choice().excluded().containsKey(node.code());
    }

    private void ask() {
        Node node = indicator.getValue();
        if (node == null) {
            indicator.setInvalid(true);
            indicator.setErrorMessage(getTranslation("planning.target.pick"));
            return;
        }
        boolean in = isOut(node);
        String act = getTranslation(in ? "planning.takenIn" : "planning.takenOut", node.code());
        new ReasonDialog(act, node.title().in(getLocale()), getTranslation("planning.field.reason"), act, reason -> {
                    changes.changeAfterApproval(desk.id(), node.code(), in, reason);
                    then.run();
                })
                .longest(LONGEST_REASON)
                .open();
    }
}
