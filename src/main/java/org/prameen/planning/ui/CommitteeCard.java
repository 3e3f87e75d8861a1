package org.prameen.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prameen.planning.Committee;
import org.prameen.planning.CommitteeMember;
import org.prameen.planning.Part;
import org.prameen.shell.BuddhistDateField;
import org.prameen.shell.Buttons;

/** The evaluation committee: its order and its members. */
final class CommitteeCard extends PartCard {

    private final TextField order = new TextField();
    private final BuddhistDateField date;
    private final Div members = new Div();

    CommitteeCard(PlanDesk desk) {
        super(Part.COMMITTEE, desk);
        date = new BuddhistDateField(getTranslation("planning.field.orderDate"));
        order.setLabel(getTranslation("planning.field.orderNumber"));
        order.setId("plan-orderNumber");
        order.setValue(committee().orderNumber());
        committee().orderDate().ifPresent(date::setValue);
        order.addValueChangeListener(change -> saveOrder(Optional.ofNullable(date.getValue())));
        date.addValueChangeListener(change -> saveOrder(Optional.ofNullable(change.getValue())));
        Div row = new Div(order, date);
        row.addClassName("pl-row");
        members.addClassName("pl-members");
        put(row, members, new MemberForm(desk.sheet().staff(), this::add));
        show();
    }

    private void saveOrder(Optional<LocalDate> on) {
        save(() -> new Committee(order.getValue(), on, committee().members()));
    }

    private boolean add(CommitteeMember member) {
        List<CommitteeMember> more = new ArrayList<>(committee().members());
        more.add(member);
        return setMembers(more);
    }

    private boolean setMembers(List<CommitteeMember> changed) {
        boolean done =
                save(() -> new Committee(committee().orderNumber(), committee().orderDate(), changed));
        show();
        return done;
    }

    private void show() {
        members.removeAll();
        committee().members().forEach(member -> members.add(line(member)));
    }

    private Div line(CommitteeMember member) {
        Span name = new Span(member.name());
        name.addClassName("pl-name");
        Span what = new Span(PlanWords.of(member, this::getTranslation));
        what.addClassName("pr-quiet");
        Div words = new Div(name, what);
        Div line = new Div(
                words,
                Buttons.icon(VaadinIcon.CLOSE_SMALL, getTranslation("planning.member.remove", member.name()), () -> {
                    List<CommitteeMember> fewer = new ArrayList<>(committee().members());
                    fewer.remove(member);
                    setMembers(fewer);
                }));
        line.addClassName("pl-line");
        return line;
    }

    private Committee committee() {
        return desk().content(Committee.class, Part.COMMITTEE);
    }
}
