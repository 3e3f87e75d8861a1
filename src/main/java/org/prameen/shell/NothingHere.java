package org.prameen.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.prameen.shared.NotFound;

/** An address that does not exist, and a thing that does not exist or belongs to others: one page for all of them. */
abstract class NothingHere extends ErrorPage {

    int tell() {
        show(VaadinIcon.SEARCH, "shell.notFound");
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static class Address extends NothingHere implements HasErrorParameter<NotFoundException> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
            return tell();
        }
    }

    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static class Thing extends NothingHere implements HasErrorParameter<NotFound> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> error) {
            return tell();
        }
    }
}
