package org.prameen.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.prameen.security.Forbidden;
import org.springframework.security.authorization.AuthorizationDeniedException;

/** A thing that the person sees but holds no role for, said by a route, by a service's rule or by its annotation. */
abstract class NotYours extends ErrorPage {

    int tell() {
        show(VaadinIcon.HAND, "shell.forbidden");
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static class Address extends NotYours implements HasErrorParameter<AccessDeniedException> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
            return tell();
        }
    }

    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static class Thing extends NotYours implements HasErrorParameter<Forbidden> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Forbidden> error) {
            return tell();
        }
    }

    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static class Act extends NotYours implements HasErrorParameter<AuthorizationDeniedException> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AuthorizationDeniedException> error) {
            return tell();
        }
    }
}
