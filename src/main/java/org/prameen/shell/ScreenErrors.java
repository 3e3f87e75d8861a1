package org.prameen.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import java.util.stream.Stream;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Catches what an act on a screen threw. The screen stays as it is, so nothing typed is lost; a notice says what is
 * wrong, in words of the rule that refused, or as an apology with a number that also stands in the log.
 */
@Component
class ScreenErrors implements VaadinServiceInitListener, ErrorHandler {

    private static final long serialVersionUID = 1;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        if (Incident.isOnlyLeaving(event.getThrowable())) {
            return;
        }
        UI ui = UI.getCurrent();
        if (ui == null) {
            Incident.log(event.getThrowable());
        } else {
            tell(ui, event.getThrowable());
        }
    }

    private static void tell(UI ui, Throwable thrown) {
        Optional<Rejected> rejected = find(thrown, Rejected.class);
        if (rejected.isPresent()) {
            Notices.refused(rejected.get());
        } else if (find(thrown, NotFound.class).isPresent()) {
            Notices.refused(ui.getTranslation("shell.notFound.text"));
        } else if (find(thrown, AuthenticationCredentialsNotFoundException.class)
                .isPresent()) {
            ui.getPage().setLocation("login");
        } else if (find(thrown, AccessDeniedException.class).isPresent()) {
            Notices.refused(ui.getTranslation("shell.forbidden.text"));
        } else {
            Notices.refused(ui.getTranslation("shell.failed.text", Incident.log(thrown)));
        }
    }

    /** Frameworks wrap what listeners throw. */
    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> kind) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
