package org.prameen.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.prameen.planning.Part;
import org.prameen.planning.domain.Finding;

/** What keeps the plan from being handed in, and what deserves a look; each leads to its part. */
final class FindingsList extends Div {

    private final transient Consumer<Part> go;

    FindingsList(Consumer<Part> go) {
        this.go = go;
        addClassNames("pl-findings", "pr-noprint");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(List<Finding> findings) {
        removeAll();
        list(
                "planning.blocks",
                "amber",
                findings.stream().filter(Finding::blocks).toList());
        list(
                "planning.warns",
                "blue",
                findings.stream().filter(finding -> !finding.blocks()).toList());
        if (findings.stream().noneMatch(Finding::blocks)) {
            Div ready = new Div(getTranslation("planning.ready"));
            ready.addClassNames("pr-note", "green");
            addComponentAsFirst(ready);
        }
    }

    private void list(String title, String tone, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        List<FindingLine> lines = FindingLine.of(findings);
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(item(line)));
        Div box = new Div(new H2(getTranslation(title, lines.size())), list);
        box.addClassNames("pr-note", tone);
        add(box);
    }

    private ListItem item(FindingLine line) {
        ListItem item = new ListItem(link(line.sentence(), line.first()));
        if (!line.details().isEmpty()) {
            Span details = new Span(line.details());
            details.addClassName("pl-details");
            item.add(details);
        }
        return item;
    }

    private Button link(String words, Finding finding) {
        Button link = new Button(words, click -> go.accept(finding.part()));
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        link.setTooltipText(getTranslation("planning.policy." + finding.policy() + ".why"));
        return link;
    }
}
