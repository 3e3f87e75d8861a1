package org.prameen.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.prameen.security.CurrentUser;
import org.prameen.security.Person;
import org.prameen.shared.Texts;

/**
 * The frame of all screens for people who signed in. Views enter the navigation by themselves, with
 * {@code @Menu(title = "message key", icon = …)}, so that the frame knows no feature.
 */
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final transient AuthenticationContext authentication;
    private final transient List<NavigationCount> counts;
    private final Map<String, Span> badges = new HashMap<>();

    MainLayout(CurrentUser user, AuthenticationContext authentication, List<NavigationCount> counts) {
        this.authentication = authentication;
        this.counts = counts;
        setPrimarySection(Section.DRAWER);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        if (authentication.isAuthenticated()) {
            addToNavbar(toggle, userMenu(user.get()));
            addToDrawer(brand(), navigation());
        }
    }

    private Div brand() {
        Span small = new Span(getTranslation("shell.claim"));
        small.addClassName("pr-quiet");
        Div brand = new Div(new Span(getTranslation("shell.product")), new Div(small));
        brand.addClassName("pr-brand");
        return brand;
    }

    private SideNav navigation() {
        SideNav navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        for (MenuEntry entry : MenuConfiguration.getMenuEntries()) {
            SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path());
            if (entry.icon() != null) {
                item.setPrefixComponent(new Icon(
                        entry.icon().replace(":", ":").split(":")[0],
                        entry.icon().split(":")[1]));
            }
            Span badge = new Span();
            badge.addClassName("pr-count");
            badge.setVisible(false);
            item.setSuffixComponent(badge);
            badges.put(entry.path().replaceFirst("^/", ""), badge);
            navigation.addItem(item);
        }
        return navigation;
    }

    private Div userMenu(Person person) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        MenuItem who = bar.addItem(person.name().in(getLocale()));
        Locale other = Texts.isEnglish(getLocale()) ? Texts.THAI : Texts.ENGLISH;
        who.getSubMenu().addItem(getTranslation("shell.otherLanguage"), click -> Language.choose(other));
        who.getSubMenu().addItem(getTranslation("shell.signOut"), click -> authentication.logout());
        Anchor language = new Anchor("#", getTranslation("shell.otherLanguage.short"));
        language.getElement().setAttribute("lang", other.getLanguage());
        language.getElement()
                .addEventListener("click", click -> Language.choose(other))
                .addEventData("event.preventDefault()");
        Div box = new Div(language, bar);
        box.addClassName("pr-user");
        return box;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
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
