package org.prameen.workbook.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.prameen.instrument.Node;
import org.prameen.instrument.ProfilePart.Part;
import org.prameen.workbook.BookEntry;
import org.prameen.workbook.Workbook;

/** Leads from a section that goes by groups of people to the question of the profile that names them, while it is empty. */
class GroupsHint extends Div {

    /** Item 3.1 asks about the groups that question 7 names (document 004, lines 341-344, 408). */
    private static final String INSTRUMENT = "pmqa-esa";

    private static final String SECTION = "3.1";
    private static final String PART = "P7";

    /** @return empty where nothing is to be said */
    static Optional<GroupsHint> of(Workbook book, Node section) {
        if (!book.instrument().code().equals(INSTRUMENT) || !section.code().equals(SECTION)) {
            return Optional.empty();
        }
        List<Part> parts = book.instrument().answering().profile().stream()
                .flatMap(profile -> profile.parts().stream())
                .toList();
        return parts.stream()
                .filter(part -> part.code().equals(PART))
                .filter(part -> part.questions().stream().noneMatch(question -> book.entry(question.entry())
                        .flatMap(BookEntry::value)
                        .isPresent()))
                .findFirst()
                .map(part -> new GroupsHint(book, part, parts.indexOf(part) + 1));
    }

    private GroupsHint(Workbook book, Part part, int number) {
        addClassNames("pr-note", "amber");
        String page = "cases/" + book.theCase().id() + "/profile?at=";
        add(
                new Span(getTranslation("workbook.profile.groupsMissing", number)),
                new Anchor(page + part.questions().get(0).code(), getTranslation("workbook.profile.toPart", number)));
    }
}
