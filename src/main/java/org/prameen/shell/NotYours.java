package org.prameen.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.prameen.security.Forbidden;
import org.prameen.security.Refusals;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
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

        private final transient Refusals refusals;

        Address(Refusals refusals) {
            this.refusals = refusals;
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
            refusals.ofScreen(
                    event.getNavigationTarget().getSimpleName(),
                    event.getLocation().getPath(),
                    event.getRouteParameters().get("caseId").flatMap(Address::caseId));
            return tell();
        }

        private static Optional<CaseId> caseId(String text) {
            try {
                return Optional.of(CaseId.of(text));
            } catch (NotFound mangled) {
                return Optional.empty();
            }
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
