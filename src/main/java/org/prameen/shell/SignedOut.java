package org.prameen.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Whoever may no longer sign in is led to the door, wherever they were. */
@AnonymousAllowed
class SignedOut extends Div implements HasErrorParameter<AuthenticationCredentialsNotFoundException> {

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<AuthenticationCredentialsNotFoundException> error) {
        event.getUI().getPage().setLocation("login");
        return HttpServletResponse.SC_UNAUTHORIZED;
    }
}
