package org.prameen.security.ui;

import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.component.login.LoginOverlay;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** The door: user name and password. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends LoginOverlay implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AuthenticationContext authentication;

    LoginView(AuthenticationContext authentication) {
        this.authentication = authentication;
        setAction("login");
        setForgotPasswordButtonVisible(false);
        setI18n(words(false));
        setOpened(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("");
            return;
        }
        setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.login.submit");
    }

    private LoginI18n words(boolean locked) {
        LoginI18n words = LoginI18n.createDefault();
        LoginI18n.Header header = new LoginI18n.Header();
        header.setTitle(getTranslation("security.login.title"));
        header.setDescription(getTranslation("security.login.description"));
        words.setHeader(header);
        words.getForm().setTitle(getTranslation("security.login.submit"));
        words.getForm().setUsername(getTranslation("security.login.username"));
        words.getForm().setPassword(getTranslation("security.login.password"));
        words.getForm().setSubmit(getTranslation("security.login.submit"));
        words.getErrorMessage().setTitle(getTranslation("security.login.failed.title"));
        words.getErrorMessage()
                .setMessage(getTranslation(locked ? "security.login.locked.message" : "security.login.failed.message"));
        words.getErrorMessage().setUsername(getTranslation("security.login.usernameRequired"));
        words.getErrorMessage().setPassword(getTranslation("security.login.passwordRequired"));
        return words;
    }
}
