package org.prameen.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.prameen.planning.Edition;
import org.prameen.planning.Part;
import org.prameen.planning.PlanPart;
import org.prameen.planning.domain.Finding;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;

/** A part of the plan that opens and closes, says how far it is, and saves itself. */
abstract class PartCard extends Details {

    private final Part part;
    private final transient PlanDesk desk;
    private final Div content = new Div();
    private final Span title = new Span();
    private final Span state = new Span();
    private final Span saved = new Span();

    PartCard(Part part, PlanDesk desk) {
        this.part = part;
        this.desk = desk;
        setId(id(part));
        addClassNames("pr-card", "pl-part");
        content.addClassName("pl-content");
        title.addClassName("pl-title");
        title.setText(getTranslation("planning.part." + part));
        saved.addClassNames("pr-quiet", "pl-saved");
        saved.getElement().setAttribute("role", "status");
        Div summary = new Div(title, state, saved);
        summary.addClassName("pl-summary");
        setSummary(summary);
        Paragraph why = new Paragraph(getTranslation("planning.part." + part + ".why"));
        why.addClassName("pr-quiet");
        content.add(why);
        add(content);
        Optional.ofNullable(desk.sheet().plan().editions().get(part)).ifPresent(this::show);
        showState();
        desk.whenChanged(this::showState);
    }

    static String id(Part part) {
        return "part-" + part.name().toLowerCase(java.util.Locale.ROOT);
    }

    Part part() {
        return part;
    }

    PlanDesk desk() {
        return desk;
    }

    void put(Component... components) {
        content.add(components);
    }

    private void showState() {
        List<Finding> mine = desk.sheet().findings().stream()
                .filter(finding -> finding.part() == part)
                .toList();
        state.removeAll();
        state.add(chip(mine));
    }

    /** Saves what the fields hold; what is wrong with it is said in the line of the card and nothing is lost. */
    boolean save(Supplier<? extends PlanPart> written) {
        try {
            showJustNow(desk.save(written.get()));
            return true;
        } catch (Rejected why) {
            refuse(why);
            return false;
        }
    }

    /** What was saved before this screen was opened: by whom and on which day matters too. */
    private void show(Edition edition) {
        say(getTranslation("planning.saved", edition.personName(), ThaiCalendar.dateTime(edition.at(), getLocale())));
    }

    void showJustNow(Edition edition) {
        say(getTranslation("planning.savedNow", ThaiCalendar.time(edition.at())));
    }

    private void say(String words) {
        saved.removeAll();
        saved.removeClassName("pl-refused");
        saved.setText(words);
    }

    void refuse(Rejected why) {
        saved.removeAll();
        saved.addClassName("pl-refused");
        saved.add(new Span(getTranslation(why.key(), why.arguments().toArray())));
        if (why.field().filter("version"::equals).isPresent()) {
            Button again = new Button(
                    getTranslation("planning.loadAgain"),
                    click -> UI.getCurrent().getPage().reload());
            again.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            saved.add(again);
        }
    }

    private Chip chip(List<Finding> mine) {
        boolean touched = desk.sheet().plan().version(part) > 0;
        if (mine.stream().anyMatch(Finding::blocks)) {
            return new Chip(Tone.AMBER, getTranslation("planning.state.incomplete"));
        }
        if (!mine.isEmpty()) {
            return new Chip(Tone.GREY, getTranslation("planning.state.look"));
        }
        return touched
                ? new Chip(Tone.GREEN, getTranslation("planning.state.complete"))
                : new Chip(Tone.GREY, getTranslation("planning.state.optional." + part));
    }
}
