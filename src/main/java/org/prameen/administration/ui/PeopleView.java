package org.prameen.administration.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.prameen.organisation.Organisations;
import org.prameen.security.People;
import org.prameen.security.PeopleSearch;
import org.prameen.security.Person;
import org.prameen.security.Role;
import org.prameen.shell.Buttons;
import org.prameen.shell.CardGrid;
import org.prameen.shell.Chip;
import org.prameen.shell.Page;
import org.prameen.shell.Tone;

/** Everybody who may sign in, to be found, entered and changed. */
@Route("people")
@Menu(title = "administration.menu.people", order = 8, icon = "vaadin:users")
@RolesAllowed("ADMINISTRATOR")
class PeopleView extends Page {

    private final transient People people;
    private final transient Organisations organisations;
    private final TextField text = new TextField();
    private final Select<Role> role = new Select<>();
    private final Checkbox disabled = new Checkbox(getTranslation("administration.people.alsoDisabled"));
    private final OrganisationPicker place;
    private final Paragraph found = new Paragraph();
    private final CardGrid<Person> list = new CardGrid<>(this::card);

    PeopleView(People people, Organisations organisations) {
        this.people = people;
        this.organisations = organisations;
        this.place = new OrganisationPicker(organisations);
        title(text("administration.menu.people"));
        actions(Buttons.main(text("administration.people.add"), () -> new NewPersonDialog(people, this::open).open()));
        found.addClassName("pr-quiet");
        found.getElement().setAttribute("aria-live", "polite");
        columns();
        list.setItems(
                query -> people.search(wanted(), query.getOffset(), query.getLimit()).stream(),
                query -> people.count(wanted()));
        list.opens(this::open);
        add(filters(), found, list);
        narrow();
    }

    private Div filters() {
        text.setPlaceholder(getTranslation("administration.people.search"));
        text.setAriaLabel(getTranslation("administration.people.search"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addClassName("pr-filter-text");
        role.setAriaLabel(getTranslation("administration.people.role"));
        role.setItems(Role.values());
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(getTranslation("administration.people.allRoles"));
        role.setPlaceholder(getTranslation("administration.people.allRoles"));
        role.setItemLabelGenerator(
                each -> getTranslation(each == null ? "administration.people.allRoles" : "security.role." + each));
        place.setPlaceholder(getTranslation("administration.people.anywhere"));
        place.setAriaLabel(getTranslation("administration.people.at"));
        text.addValueChangeListener(change -> narrow());
        role.addValueChangeListener(change -> narrow());
        place.addValueChangeListener(change -> narrow());
        disabled.addValueChangeListener(change -> narrow());
        Div filters = new Div(text, role, place, disabled);
        filters.addClassName("pr-filters");
        return filters;
    }

    private PeopleSearch wanted() {
        return PeopleSearch.everybody()
                .named(text.getValue())
                .as(role.getValue())
                .at(place.getOptionalValue().map(chosen -> chosen.id()).orElse(null))
                .withDisabled(disabled.getValue());
    }

    private void narrow() {
        found.setText(text("administration.people.found", people.count(wanted())));
        list.getDataProvider().refreshAll();
    }

    private void open(Person person) {
        new PersonDialog(people, organisations, person.id(), this::narrow).open();
    }

    private void columns() {
        list.addColumn(person -> person.name().in(getLocale()))
                .setHeader(text("administration.people.name"))
                .setFlexGrow(2);
        list.addColumn(Person::username)
                .setHeader(text("administration.people.username"))
                .setFlexGrow(2);
        list.addColumn(this::roles)
                .setHeader(text("administration.people.roles"))
                .setFlexGrow(2);
        list.addComponentColumn(PeopleView::state)
                .setHeader(text("administration.organisation.state"))
                .setFlexGrow(1);
        list.addComponentColumn(person -> Buttons.quiet(text("administration.people.open"), () -> open(person)))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Div card(Person person) {
        Span name = new Span(person.name().in(getLocale()));
        name.addClassName("pr-strong");
        Span about = new Span(person.username() + " · " + roles(person));
        about.addClassName("pr-quiet");
        Div card = new Div(name, about);
        if (!person.enabled()) {
            card.add(new Div(state(person)));
        }
        card.addClassName("pr-list-card");
        return card;
    }

    private String roles(Person person) {
        return person.assignments().stream()
                .map(assignment -> text("security.role." + assignment.role()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Chip state(Person person) {
        return person.enabled()
                ? Words.chip(Tone.GREEN, "administration.people.enabled")
                : Words.chip(Tone.GREY, "administration.people.disabled");
    }
}
