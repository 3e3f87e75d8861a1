package org.prameen.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.stream.Collectors;
import org.prameen.security.CurrentUser;
import org.prameen.security.Person;
import org.prameen.security.StandingIn;
import org.prameen.shared.Texts;
import org.prameen.shared.ThaiText;

/** Who is signed in, as what, and what they may do about themselves. */
class UserMenu extends Div {

    UserMenu(CurrentUser user, OwnMatters own, AuthenticationContext authentication) {
        Person person = user.get();
        addClassName("pr-user");
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        String name = person.name().in(getLocale());
        Span words = new Span(name);
        words.addClassName("pr-user-name");
        Avatar picture = new Avatar(name);
        picture.setAbbreviation(ThaiText.initials(name));
        picture.getElement().setAttribute("aria-hidden", "true");
        picture.getElement().setAttribute("tabindex", "-1");
        Div who = new Div(picture, words);
        who.addClassName("pr-who");
        MenuItem entry = bar.addItem(who);
        entry.setAriaLabel(getTranslation("shell.ownMenu", name));
        MenuItem roles = entry.getSubMenu().addItem(roles(person));
        roles.setEnabled(false);
        entry.getSubMenu()
                .addItem(getTranslation("shell.password.change"), click -> new PasswordDialog(own.password()).open());
        standIns(entry.getSubMenu(), user, own.standingIn());
        entry.getSubMenu()
                .addItem(
                        getTranslation("shell.otherLanguage"),
                        click -> Language.choose(Texts.isEnglish(getLocale()) ? Texts.THAI : Texts.ENGLISH));
        entry.getSubMenu().addItem(getTranslation("shell.signOut"), click -> authentication.logout());
        add(new LanguageLink(), bar);
    }

    /** While acting for somebody: the end of it. Else: for whom one may, and who may for oneself. */
    private void standIns(SubMenu menu, CurrentUser user, StandingIn standingIn) {
        if (user.onBehalfOf().isPresent()) {
            menu.addItem(getTranslation("shell.standIn.end"), click -> StandInBand.end(standingIn));
            return;
        }
        standingIn
                .offered()
                .forEach(by -> menu.addItem(
                        getTranslation("shell.standIn.begin", by.absentName().in(getLocale())),
                        click -> ActFor.begin(standingIn, by)));
        menu.addItem(getTranslation("shell.standIn.arrange"), click -> UI.getCurrent()
                .navigate("substitutes"));
    }

    private String roles(Person person) {
        return person.username() + " · "
                + person.assignments().stream()
                        .map(assignment -> getTranslation("security.role." + assignment.role()))
                        .distinct()
                        .collect(Collectors.joining(", "));
    }
}
