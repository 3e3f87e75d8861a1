package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.prameen.lifecycle.InboxCounts;
import org.prameen.lifecycle.InboxTab;

/** The parts of the inbox with how many tasks each holds. */
class InboxTabs extends Tabs {

    private final Map<InboxTab, Tab> tabs = new EnumMap<>(InboxTab.class);
    private final Map<InboxTab, Span> badges = new EnumMap<>(InboxTab.class);

    InboxTabs(Consumer<InboxTab> chosen) {
        getElement().setAttribute("aria-label", getTranslation("lifecycle.inbox.parts"));
        for (InboxTab part : InboxTab.values()) {
            Span badge = new Span();
            badge.addClassName("pr-count");
            Tab tab = new Tab(new Span(getTranslation("lifecycle.inbox." + part)), badge);
            tabs.put(part, tab);
            badges.put(part, badge);
            add(tab);
        }
        addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(shown());
            }
        });
    }

    InboxTab shown() {
        return InboxTab.values()[getSelectedIndex()];
    }

    void offer(InboxTab part, boolean offered) {
        tabs.get(part).setVisible(offered);
    }

    void show(InboxTab part) {
        setSelectedTab(tabs.get(part));
    }

    void count(InboxCounts counts) {
        badges.forEach((part, badge) -> {
            badge.setText(Integer.toString(counts.of(part)));
            badge.setVisible(counts.of(part) > 0);
        });
    }
}
