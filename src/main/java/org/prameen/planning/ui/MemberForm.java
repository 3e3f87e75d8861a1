package org.prameen.planning.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import org.prameen.planning.CommitteeMember;
import org.prameen.planning.CommitteeMember.Duty;
import org.prameen.planning.CommitteeMember.Seat;
import org.prameen.security.Person;
import org.prameen.security.Role;
import org.prameen.shell.Buttons;

/** Takes down one more member of the committee. */
final class MemberForm extends Div {

    private final PersonNames name;
    private final TextField post = new TextField();
    private final Select<Seat> seat = new Select<>();
    private final CheckboxGroup<Duty> duties = new CheckboxGroup<>();
    private final transient Predicate<CommitteeMember> add;

    MemberForm(List<Person> staff, Predicate<CommitteeMember> add) {
        this.add = add;
        List<Person> members = staff.stream()
                .filter(person -> person.has(Role.COMMITTEE_MEMBER))
                .toList();
        name = new PersonNames(getTranslation("planning.field.memberName"), members, getLocale());
        post.setLabel(getTranslation("planning.field.post"));
        seat.setLabel(getTranslation("planning.field.seat"));
        seat.setItems(Seat.values());
        seat.setItemLabelGenerator(choice -> getTranslation("planning.seat." + choice));
        duties.setLabel(getTranslation("planning.field.duties"));
        duties.setItems(Duty.values());
        duties.setItemLabelGenerator(duty -> getTranslation("planning.duty." + duty));
        clear();
        addClassName("pl-row");
        add(name, post, seat, duties, Buttons.plain(getTranslation("planning.member.add"), this::submit));
    }

    private void submit() {
        if (name.name().isBlank()) {
            name.setInvalid(true);
            name.setErrorMessage(getTranslation("planning.memberWithoutName"));
            return;
        }
        if (add.test(
                new CommitteeMember(name.person(), name.name(), post.getValue(), seat.getValue(), duties.getValue()))) {
            clear();
        }
    }

    private void clear() {
        name.clear();
        name.setInvalid(false);
        post.clear();
        seat.setValue(Seat.MEMBER);
        duties.setValue(EnumSet.allOf(Duty.class));
    }
}
