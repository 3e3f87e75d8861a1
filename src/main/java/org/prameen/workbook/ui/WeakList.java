package org.prameen.workbook.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.prameen.instrument.Node;
import org.prameen.workbook.BookEntry;
import org.prameen.workbook.WeakItem;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.domain.EntryRule;

/** What to improve, by dimension and sub-heading, each with the ways to its answer and into the plan; and what does not apply. */
class WeakList extends Div {

    private final transient Workbook book;
    private final String path;

    WeakList(Workbook book) {
        this.book = book;
        this.path = "cases/" + book.theCase().id();
        addClassNames("pr-card", "wb-weak");
        List<WeakItem> weak = WeakItem.of(book.instrument(), book.values());
        add(new H2(getTranslation("workbook.scores.weak", weak.size())));
        if (weak.isEmpty()) {
            add(new Paragraph(getTranslation("workbook.scores.weak.none")));
        }
        weak.stream().map(WeakItem::top).distinct().forEach(top -> dimension(top, weak));
        exempt();
    }

    private void dimension(Node top, List<WeakItem> weak) {
        add(new H3(top.code() + " " + top.title().in(getLocale())));
        List<WeakItem> here = weak.stream().filter(one -> one.top().equals(top)).toList();
        here.stream().map(WeakItem::section).distinct().forEach(section -> {
            if (top.children().size() > 1) {
                Paragraph heading = new Paragraph(section.title().in(getLocale()));
                heading.addClassName("pr-strong");
                add(heading);
            }
            UnorderedList list = new UnorderedList();
            here.stream().filter(one -> one.section().equals(section)).forEach(one -> list.add(line(one)));
            add(list);
        });
    }

    private ListItem line(WeakItem weak) {
        Node item = weak.item();
        String name = item.code() + " " + item.title().in(getLocale());
        Anchor plan = new Anchor(
                path + "/actions?indicator=" + weak.section().code() + "&about=" + item.code(),
                getTranslation("workbook.scores.weak.plan"));
        plan.addClassName("pr-noprint");
        plan.getElement().setAttribute("aria-label", getTranslation("workbook.scores.weak.planOf", name));
        Span value = new Span(Said.of(book, item.code(), weak.value()));
        value.addClassName("pr-quiet");
        return new ListItem(new Anchor(path + "/workbook?item=" + item.code(), name), value, plan);
    }

    /** Every report lists what was left out of the sums (rule R-11). */
    private void exempt() {
        List<Node> left = book.sections().stream()
                .flatMap(section -> section.children().stream())
                .filter(item -> EntryRule.NOT_APPLICABLE.equals(book.values().get(item.code())))
                .toList();
        if (left.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        left.forEach(
                item -> list.add(new ListItem(item.code() + " " + item.title().in(getLocale()) + " – "
                        + book.entry(item.code()).flatMap(BookEntry::note).orElse(""))));
        add(new H2(getTranslation("workbook.scores.exempt", left.size())), list);
    }
}
