package org.prameen.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Set;
import org.prameen.security.FirstAdministrator;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The door: user name and password. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String WRONG = "error";
    static final String LOCKED = "locked";

    private final transient AuthenticationContext authentication;
    private final transient FirstAdministrator first;
    private final LoginForm form = new LoginForm();

    LoginView(AuthenticationContext authentication, FirstAdministrator first, Environment environment) {
        this.authentication = authentication;
        this.first = first;
        addClassName("pr-door");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words(false));
        form.getElement().setAttribute("no-autofocus", false);
        Div card = new Div(brand(), form);
        card.addClassName("pr-door-card");
        card.getElement().setAttribute("role", "main");
        add(card);
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            add(demoLogins());
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("");
            return;
        }
        if (first.isMissing()) {
            event.forwardTo("setup");
            return;
        }
        Set<String> asked =
                event.getLocation().getQueryParameters().getParameters().keySet();
        form.setI18n(words(asked.contains(LOCKED)));
        form.setError(asked.contains(LOCKED) || asked.contains(WRONG));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.login.submit") + " · " + getTranslation("security.login.title");
    }

    private Div brand() {
        Image mark = new Image("icons/prameen.svg", "");
        mark.setWidth("56px");
        Paragraph claim = new Paragraph(getTranslation("security.login.description"));
        Div brand = new Div(mark, new H1(getTranslation("security.login.title")), claim);
        brand.addClassName("pr-door-brand");
        return brand;
    }

    /** Only where the data are invented: a few people to be, with the password they share. */
    private Div demoLogins() {
        Div box = new Div(
                new H2(getTranslation("security.demo.title")), new Paragraph(getTranslation("security.demo.text")));
        box.addClassName("pr-door-demo");
        for (String name : DemoLogins.NAMES) {
            box.add(new DemoLogins.Line(name, getTranslation("security.demo." + name.replace('.', '-')), form));
        }
        return box;
    }

    private LoginI18n words(boolean locked) {
        LoginI18n words = LoginI18n.createDefault();
        LoginI18n.Form labels = words.getForm();
        labels.setTitle(getTranslation("security.login.submit"));
        labels.setUsername(getTranslation("security.login.username"));
        labels.setPassword(getTranslation("security.login.password"));
        labels.setSubmit(getTranslation("security.login.submit"));
        LoginI18n.ErrorMessage error = words.getErrorMessage();
        error.setTitle(getTranslation("security.login.failed.title"));
        error.setMessage(getTranslation(locked ? "security.login.locked.message" : "security.login.failed.message"));
        error.setUsername(getTranslation("security.login.usernameRequired"));
        error.setPassword(getTranslation("security.login.passwordRequired"));
        return words;
    }
}
