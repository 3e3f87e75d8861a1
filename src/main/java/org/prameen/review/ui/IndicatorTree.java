package org.prameen.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.review.ui.Paper.Mark;

/** All indicators of a submission by component, each with its marks; narrowed to those with one mark. */
class IndicatorTree extends Div {

    private static final List<Mark> FILTERS = List.of(
            Mark.OPEN, Mark.RETURNED, Mark.CHANGED, Mark.NO_EVIDENCE, Mark.QUESTION, Mark.UNREAD, Mark.VERIFIED);

    private final SerializableConsumer<String> chosen;
    private final Select<Mark> filter = new Select<>();
    private final Div list = new Div();
    private final Map<String, NativeButton> entries = new LinkedHashMap<>();
    private transient Paper paper;
    private String current = "";

    IndicatorTree(SerializableConsumer<String> chosen) {
        this.chosen = chosen;
        addClassName("rv-tree");
        filter.setAriaLabel(getTranslation("review.filter"));
        filter.setEmptySelectionAllowed(true);
        filter.setEmptySelectionCaption(getTranslation("review.filter.all"));
        filter.setPlaceholder(getTranslation("review.filter.all"));
        filter.setItems(FILTERS);
        filter.setItemLabelGenerator(mark ->
                mark == null ? getTranslation("review.filter.all") : MarkWords.words(mark) + " (" + count(mark) + ")");
        filter.addValueChangeListener(change -> draw());
        list.addClassName("rv-entries");
        list.getElement()
                .setAttribute("role", "navigation")
                .setAttribute("aria-label", getTranslation("review.indicators"));
        add(filter, list);
    }

    void show(Paper shown) {
        paper = shown;
        draw();
    }

    /** Marks the indicator that is on the screen. */
    void mark(String indicator) {
        current = indicator;
        entries.forEach(this::markEntry);
    }

    /** What J and K step through: what the filter leaves. */
    List<String> codes() {
        return new ArrayList<>(entries.keySet());
    }

    private void draw() {
        if (paper == null) {
            return;
        }
        entries.clear();
        list.removeAll();
        paper.place().instrument().judged().forEach(this::draw);
        if (entries.isEmpty()) {
            Span none = new Span(getTranslation("review.filter.none"));
            none.addClassName("pr-quiet");
            list.add(none);
        }
    }

    private void draw(Node group) {
        List<Node> wanted = group.all(NodeKind.INDICATOR).stream()
                .filter(node -> paper.figures().selected(node.code()))
                .filter(node -> filter.isEmpty() || paper.marks(node).contains(filter.getValue()))
                .toList();
        if (wanted.isEmpty()) {
            return;
        }
        Element details = new Element("details").setAttribute("open", true);
        Element summary = new Element("summary");
        Element title = new Element("span");
        title.setText(group.title().in(getLocale()));
        Element count = new Element("span").setAttribute("class", "rv-count");
        long seen = wanted.stream()
                .filter(node -> !paper.marks(node).contains(Mark.OPEN))
                .count();
        count.setText(getTranslation("review.seen.short", seen, wanted.size()));
        details.appendChild(summary.appendChild(title, count));
        wanted.forEach(node -> details.appendChild(entry(node).getElement()));
        list.getElement().appendChild(details);
    }

    private NativeButton entry(Node indicator) {
        Span title = new Span(indicator.title().in(getLocale()));
        title.addClassName("rv-entry-title");
        Div signs = new Div();
        signs.addClassName("rv-signs");
        Set<Mark> marks = paper.marks(indicator);
        marks.forEach(mark -> signs.add(MarkWords.sign(mark)));
        NativeButton entry = new NativeButton();
        entry.addClassName("rv-entry");
        entry.add(title, signs);
        entry.addClickListener(click -> chosen.accept(indicator.code()));
        entries.put(indicator.code(), entry);
        markEntry(indicator.code(), entry);
        return entry;
    }

    private void markEntry(String code, NativeButton entry) {
        boolean on = code.equals(current);
        entry.setClassName("current", on);
        if (on) {
            entry.getElement().setAttribute("aria-current", "true");
        } else {
            entry.getElement().removeAttribute("aria-current");
        }
    }

    private long count(Mark mark) {
        return paper == null
                ? 0
                : paper.indicators().stream()
                        .filter(node -> paper.marks(node).contains(mark))
                        .count();
    }
}
