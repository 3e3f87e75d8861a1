package org.prameen.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prameen.organisation.Organisation;
import org.prameen.organisation.Organisations;
import org.prameen.security.Assignment;
import org.prameen.security.People;
import org.prameen.security.RespondentGroup;
import org.prameen.security.Role;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldFaults;
import org.prameen.shell.Notices;

/** What somebody is, and where. Each change counts at once; a withdrawn role can be given back. */
class RolesPart extends Div {

    private final transient People people;
    private final transient Organisations organisations;
    private final transient PersonId id;
    private final transient Runnable changed;
    private final UnorderedList held = new UnorderedList();
    private final Select<Role> role = new Select<>();
    private final Select<RespondentGroup> group = new Select<>();
    private final OrganisationPicker place;
    private final FieldFaults faults = new FieldFaults();

    RolesPart(People people, Organisations organisations, PersonId id, Runnable changed) {
        this.people = people;
        this.organisations = organisations;
        this.id = id;
        this.changed = changed;
        this.place = new OrganisationPicker(organisations);
        held.addClassName("pr-roles");
        faults.at("role", role).at("place", place).at("group", group);
        add(new H3(getTranslation("administration.people.roles")), held, entry());
        show();
    }

    private Div entry() {
        role.setLabel(getTranslation("administration.people.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(each -> getTranslation("security.role." + each));
        role.addValueChangeListener(change -> group.setVisible(change.getValue() == Role.RESPONDENT));
        group.setLabel(getTranslation("administration.people.group"));
        group.setItems(RespondentGroup.values());
        group.setItemLabelGenerator(each -> getTranslation("security.group." + each));
        group.setVisible(false);
        place.setLabel(getTranslation("administration.people.at"));
        Button assign =
                Buttons.plain(getTranslation("administration.people.assign"), () -> faults.during(this::assign));
        Div entry = new Div(role, place, group, assign);
        entry.addClassNames("pr-filters", "pr-baseline");
        return entry;
    }

    private void show() {
        held.removeAll();
        List<Assignment> assignments = people.get(id).assignments();
        Map<OrganisationId, Organisation> places =
                organisations
                        .all(assignments.stream().map(Assignment::organisation).toList())
                        .stream()
                        .collect(Collectors.toMap(Organisation::id, Function.identity()));
        assignments.forEach(each -> held.add(line(each, places.get(each.organisation()))));
        if (assignments.isEmpty()) {
            held.add(new ListItem(new Paragraph(getTranslation("administration.people.noRole"))));
        }
    }

    private ListItem line(Assignment assignment, Organisation at) {
        String words = getTranslation("security.role." + assignment.role())
                + assignment
                        .group()
                        .map(each -> " (" + getTranslation("security.group." + each) + ")")
                        .orElse("")
                + " · " + at.name().in(getLocale());
        return new ListItem(
                new Span(words),
                Buttons.icon(
                        VaadinIcon.CLOSE_SMALL,
                        getTranslation("administration.people.withdraw", words),
                        () -> withdraw(assignment)));
    }

    private void assign() {
        if (role.getValue() == null) {
            throw Rejected.because("administration.roleMissing").at("role");
        }
        if (place.getValue() == null) {
            throw Rejected.because("administration.placeMissing").at("place");
        }
        if (role.getValue() == Role.RESPONDENT && group.getValue() == null) {
            throw Rejected.because("administration.groupMissing").at("group");
        }
        people.assign(
                id,
                role.getValue(),
                place.getValue().id(),
                role.getValue() == Role.RESPONDENT ? group.getOptionalValue() : Optional.empty());
        role.clear();
        place.clear();
        after();
    }

    private void withdraw(Assignment assignment) {
        people.withdraw(id, assignment.role(), assignment.organisation());
        after();
        Notices.undoable(getTranslation("administration.people.withdrawn"), () -> {
            people.assign(id, assignment.role(), assignment.organisation(), assignment.group());
            after();
        });
    }

    private void after() {
        show();
        changed.run();
    }
}
