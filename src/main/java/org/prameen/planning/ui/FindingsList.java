package org.prameen.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.prameen.planning.Part;
import org.prameen.planning.domain.Finding;

/** What keeps the plan from being handed in, and what deserves a look; each leads to its part. */
final class FindingsList extends Div {

    private static final int FEW = 3;

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
        UnorderedList list = new UnorderedList();
        findings.stream()
                .collect(Collectors.groupingBy(Finding::policy, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(same -> add(list, same));
        Div box = new Div(new H2(getTranslation(title, findings.size())), list);
        box.addClassNames("pr-note", tone);
        add(box);
    }

    /** The first few of a kind, and how many more there are; nobody reads nineteen lines that differ in a name. */
    private void add(UnorderedList list, List<Finding> same) {
        int shown = same.size() > FEW + 1 ? FEW : same.size();
        same.subList(0, shown)
                .forEach(finding -> list.add(new ListItem(
                        link(getTranslation(finding.key(), finding.arguments().toArray()), finding))));
        if (shown < same.size()) {
            list.add(new ListItem(link(getTranslation("planning.more", same.size() - shown), same.get(shown))));
        }
    }

    private Button link(String words, Finding finding) {
        Button link = new Button(words, click -> go.accept(finding.part()));
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        link.setTooltipText(getTranslation("planning.policy." + finding.policy() + ".why"));
        return link;
    }
}
