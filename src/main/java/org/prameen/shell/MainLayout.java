package org.prameen.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import org.prameen.security.CurrentUser;

/**
 * The frame of all screens for people who signed in. Views enter the navigation by themselves, with
 * {@code @Menu(title = "message key", icon = …)}, so that the frame knows no feature.
 */
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final transient List<NavigationCount> counts;
    private Navigation navigation;
    private HeaderLinks links;

    MainLayout(
            CurrentUser user,
            OwnMatters own,
            AuthenticationContext authentication,
            List<NavigationCount> counts,
            List<HeaderCount> headerCounts) {
        this.counts = counts;
        setPrimarySection(Section.DRAWER);
        if (authentication.isAuthenticated() && user.person().isPresent()) {
            DrawerToggle toggle = new DrawerToggle();
            toggle.setAriaLabel(getTranslation("shell.menu"));
            navigation = new Navigation();
            links = new HeaderLinks(headerCounts);
            addToNavbar(skipLink(), toggle, links, new UserMenu(user, own, authentication));
            user.standIn().ifPresent(duty -> addToNavbar(new StandInBand(duty, own.standingIn())));
            addToDrawer(brand(), new Scroller(navigation));
        } else {
            addToNavbar(skipLink(), brand(), new LanguageLink());
            setDrawerOpened(false);
        }
    }

    /** For those who go by keyboard: past the navigation, straight to the page. */
    private Anchor skipLink() {
        Anchor skip = new Anchor("", getTranslation("shell.skip"));
        skip.addClassName("pr-skip");
        skip.getElement().setAttribute("router-ignore", true);
        skip.getElement()
                .executeJs(
                        "this.addEventListener('click', e => { e.preventDefault(); e.stopPropagation();"
                                + " document.getElementById($0)?.focus(); })",
                        Page.ID);
        return skip;
    }

    private Div brand() {
        Image mark = new Image("icons/prameen.svg", "");
        mark.setWidth("32px");
        mark.setHeight("32px");
        Span product = new Span(getTranslation("shell.product"));
        product.addClassName("pr-product");
        Span claim = new Span(getTranslation("shell.claim"));
        claim.addClassName("pr-quiet");
        Div words = new Div(product, claim);
        words.addClassName("pr-brand-words");
        Div brand = new Div(mark, words);
        brand.addClassName("pr-brand");
        return brand;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (navigation != null) {
            navigation.count(counts);
            links.count();
        }
    }
}
