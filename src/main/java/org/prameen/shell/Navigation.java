package org.prameen.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The entries a person may open, work first, then what is set up by few. Which those are, the views' annotations say. */
class Navigation extends Div {

    /** Entries from this order on are for those who run the system. */
    private static final double FIRST_OF_SETTING_UP = 5;

    private final Map<String, Span> badges = new HashMap<>();

    Navigation() {
        addClassName("pr-navigation");
        List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
        add(part("shell.menu", entries.stream().filter(entry -> !setsUp(entry)).toList()));
        List<MenuEntry> settingUp = entries.stream().filter(Navigation::setsUp).toList();
        if (!settingUp.isEmpty()) {
            SideNav part = part("shell.menu.settingUp", settingUp);
            part.setLabel(getTranslation("shell.menu.settingUp"));
            add(part);
        }
    }

    private static boolean setsUp(MenuEntry entry) {
        return entry.order() != null && entry.order() >= FIRST_OF_SETTING_UP;
    }

    private SideNav part(String label, List<MenuEntry> entries) {
        SideNav part = new SideNav();
        part.getElement().setAttribute("aria-label", getTranslation(label));
        entries.forEach(entry -> part.addItem(item(entry)));
        return part;
    }

    private SideNavItem item(MenuEntry entry) {
        String path = entry.path().replaceFirst("^/", "");
        SideNavItem item = new SideNavItem(getTranslation(entry.title()), path);
        item.setMatchNested(true);
        if (entry.icon() != null) {
            Icon icon = new Icon(entry.icon());
            icon.getElement().setAttribute("aria-hidden", "true");
            item.setPrefixComponent(icon);
        }
        Span badge = new Span();
        badge.addClassName("pr-count");
        badge.setVisible(false);
        item.setSuffixComponent(badge);
        badges.put(path, badge);
        return item;
    }

    void count(List<NavigationCount> counts) {
        for (NavigationCount count : counts) {
            Span badge = badges.get(count.path());
            if (badge != null) {
                int number = count.count();
                badge.setText(Integer.toString(number));
                badge.setVisible(number > 0);
            }
        }
    }
}
