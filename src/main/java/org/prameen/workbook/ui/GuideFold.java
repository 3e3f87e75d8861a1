package org.prameen.workbook.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.prameen.instrument.ChecklistEntry;
import org.prameen.instrument.Guide;

/** What to look at and to tick off, folded until somebody wants it; none of it is scored. */
class GuideFold extends Details {

    /** @param level code; empty for what belongs to all levels @return empty when there is nothing to say */
    static Optional<GuideFold> of(Guide guide, Optional<String> level, Optional<String> agencyType) {
        List<String> points = guide.guidance().stream()
                .filter(point -> point.level().equals(level))
                .map(point -> point.text()
                        .in(com.vaadin.flow.component.UI.getCurrent().getLocale()))
                .toList();
        List<ChecklistEntry> entries = guide.checklist().stream()
                .filter(entry -> level.filter(entry.level()::equals).isPresent())
                .filter(entry -> entry.onlyFor().isEmpty()
                        || agencyType.filter(entry.onlyFor()::contains).isPresent())
                .toList();
        return points.isEmpty() && entries.isEmpty() ? Optional.empty() : Optional.of(new GuideFold(points, entries));
    }

    private GuideFold(List<String> points, List<ChecklistEntry> entries) {
        addClassName("wb-guide");
        setSummaryText(
                entries.isEmpty()
                        ? getTranslation("workbook.screen.guide", points.size())
                        : getTranslation("workbook.screen.guideAndChecklist", points.size(), entries.size()));
        if (!points.isEmpty()) {
            UnorderedList list = new UnorderedList();
            points.forEach(point -> list.add(new ListItem(point)));
            add(list);
        }
        if (!entries.isEmpty()) {
            add(new H4(getTranslation("workbook.screen.checklist")));
            UnorderedList list = new UnorderedList();
            entries.forEach(entry -> list.add(line(entry)));
            add(list);
        }
    }

    private ListItem line(ChecklistEntry entry) {
        Span code = new Span(entry.code());
        code.addClassName("pr-code");
        return new ListItem(code, new Span(" " + entry.title().in(getLocale())));
    }
}
