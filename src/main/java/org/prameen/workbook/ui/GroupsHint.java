package org.prameen.workbook.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prameen.instrument.Node;
import org.prameen.instrument.ProfilePart.Part;
import org.prameen.shared.Rejected;
import org.prameen.shell.Notices;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.Workbook.GroupChoice;

/**
 * For a section that goes by groups of people: chooses among those that the profile names, and leads to the question while it
 * names none (document 004, lines 341-344, 408).
 */
class GroupsHint extends Div {

    /** @return empty where the section goes by no groups */
    static Optional<GroupsHint> of(OwnBook work, Workbook book, Node section) {
        return book.groups(section.code()).flatMap(choice -> {
            List<Part> parts = book.instrument().answering().profile().stream()
                    .flatMap(profile -> profile.parts().stream())
                    .toList();
            return parts.stream()
                    .filter(part -> part.code().equals(choice.part()))
                    .findFirst()
                    .map(part -> new GroupsHint(work, book, choice, part, parts.indexOf(part) + 1));
        });
    }

    private GroupsHint(OwnBook work, Workbook book, GroupChoice choice, Part part, int number) {
        String page = "cases/" + book.theCase().id() + "/profile?at="
                + part.questions().get(0).code();
        Anchor question = new Anchor(page, getTranslation("workbook.profile.toPart", number));
        if (choice.named().isEmpty()) {
            addClassNames("pr-note", "amber");
            add(new Span(getTranslation("workbook.profile.groupsMissing", number)), question);
            return;
        }
        addClassNames("pr-note", "blue", "wb-groups");
        Set<String> all = new LinkedHashSet<>(choice.named());
        List<String> gone =
                choice.chosen().stream().filter(name -> !all.contains(name)).toList();
        CheckboxGroup<String> groups = new CheckboxGroup<>();
        groups.setLabel(getTranslation("workbook.groups.label", choice.item(), number));
        groups.setItems(choice.named());
        groups.setValue(
                Set.copyOf(choice.chosen().stream().filter(all::contains).toList()));
        groups.setReadOnly(!book.opens(choice.section()));
        groups.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                try {
                    work.chooseGroups(choice.section(), change.getValue());
                } catch (Rejected refused) {
                    Notices.refused(refused);
                }
            }
        });
        add(groups);
        gone.forEach(name -> add(new Div(getTranslation("workbook.missing.groupGone", name, choice.item()))));
        add(question);
    }
}
