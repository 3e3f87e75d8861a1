package org.prameen.instrument.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.prameen.instrument.Checklists;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Instruments;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.shared.Rejected;
import org.prameen.shell.EmptyState;

/** The tree of an instrument, opened where one looks, and a search by title that shows where a title is not unique. */
class StructurePart extends Div {

    private final transient Instruments instruments;
    private final transient Instrument instrument;
    private final Div tree = new Div();
    private final Div hits = new Div();

    StructurePart(Instruments instruments, Instrument instrument) {
        this.instruments = instruments;
        this.instrument = instrument;
        addClassName("pr-sections");
        TextField search = new TextField();
        search.setPlaceholder(getTranslation("instrument.search"));
        search.setAriaLabel(getTranslation("instrument.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setWidth("min(480px, 100%)");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show(change.getValue()));
        hits.addClassName("pr-sections");
        hits.getElement().setAttribute("aria-live", "polite");
        instrument.groups().forEach(group -> tree.add(group(group)));
        add(search, hits, tree);
    }

    private void show(String words) {
        hits.removeAll();
        tree.setVisible(words.isBlank());
        if (words.isBlank()) {
            return;
        }
        if (Checklists.isMeant(words.strip())) {
            hits.add(entry(words.strip()));
            return;
        }
        List<Node> found = instruments.search(instrument.code(), instrument.version(), words);
        if (found.isEmpty()) {
            hits.add(new EmptyState(
                    getTranslation("instrument.search.none"), getTranslation("instrument.search.noneWhatNow")));
            return;
        }
        hits.add(new Span(getTranslation("instrument.search.found", found.size())));
        if (sameTitle(found)) {
            Div warning = new Div(getTranslation("instrument.search.ambiguous"));
            warning.addClassNames("pr-note", "amber");
            hits.add(warning);
        }
        found.stream().limit(100).forEach(node -> hits.add(hit(node)));
    }

    /** An entry of a checklist by item and code; its code alone names many. */
    private Div entry(String wanted) {
        Div card = new Div();
        card.addClassNames("pr-card", "pr-hit");
        try {
            Checklists.Found found = Checklists.find(instrument, wanted);
            card.add(
                    code(found.node()),
                    new Span(found.entry().code() + " " + found.entry().title().in(getLocale())));
        } catch (Rejected refused) {
            card.add(new Span(getTranslation(refused.key(), refused.arguments().toArray())));
        }
        return card;
    }

    /** Several forms with one title: only the code tells them apart (document 002, lines 1037 and 1454). */
    private boolean sameTitle(List<Node> found) {
        List<String> titles = found.stream()
                .flatMap(node -> node.form().stream())
                .map(form -> form.title().th())
                .toList();
        return titles.stream().distinct().count() < titles.size();
    }

    private Div hit(Node node) {
        Div card = new Div();
        card.addClassNames("pr-card", "pr-hit");
        if (node.kind() == NodeKind.INDICATOR) {
            card.add(new IndicatorPart(instrument, node, true));
        } else {
            card.add(code(node), new Span(node.title().in(getLocale())));
        }
        return card;
    }

    private Details group(Node group) {
        Details details =
                new Details(heading(group, group.all(NodeKind.INDICATOR).size()));
        details.addClassName("pr-group");
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(new GuidePart(instrument, group.guide()));
                group.children().forEach(child -> details.add(below(child)));
            }
        });
        return details;
    }

    private com.vaadin.flow.component.Component below(Node child) {
        if (child.kind() == NodeKind.INDICATOR) {
            return indicator(child);
        }
        Div factor = new Div(new H3(child.code() + " " + child.title().in(getLocale())));
        factor.addClassName("pr-factor");
        factor.add(new GuidePart(instrument, child.guide()));
        child.children().forEach(indicator -> factor.add(indicator(indicator)));
        return factor;
    }

    private Details indicator(Node indicator) {
        Details details = new Details(heading(indicator, indicator.children().size()));
        details.addClassName("pr-indicator");
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(new IndicatorPart(instrument, indicator, false));
            }
        });
        return details;
    }

    private Span heading(Node node, int below) {
        String counted = node.kind() == NodeKind.INDICATOR ? "instrument.itemCount" : "instrument.indicatorCount";
        Span count = new Span(
                node.guide().unanswered().isPresent()
                        ? getTranslation("instrument.unanswered")
                        : getTranslation(ModelWords.key(counted, instrument), below));
        count.addClassName("pr-quiet");
        Span heading = new Span(code(node), new Span(node.title().in(getLocale()) + " "), count);
        heading.addClassName("pr-node");
        return heading;
    }

    static Span code(Node node) {
        Span code = new Span(node.code());
        code.addClassName("pr-code");
        return code;
    }
}
