package org.prameen.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SynchronizedRequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.prameen.security.CurrentUser;
import org.prameen.security.StandIn;
import org.prameen.shared.SubstitutionId;
import org.prameen.shared.Texts;
import org.springframework.stereotype.Component;

/**
 * A window was drawn for somebody: a person, or a person in another's place. When that is not so any more, because acting
 * began or ended in another window, was taken back or is past its last day, no click in it counts; the window says so and
 * is drawn anew.
 */
@Component
class IdentityGuard extends SynchronizedRequestHandler implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    private final transient CurrentUser user;
    private final transient Texts texts;

    IdentityGuard(CurrentUser user, Texts texts) {
        this.user = user;
        this.texts = texts;
    }

    /** For whom a window was drawn; a class of its own, so that it is found among what a window keeps. */
    private record DrawnFor(Optional<SubstitutionId> standIn) {}

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(this);
        event.getSource()
                .addUIInitListener(opened -> ComponentUtil.setData(opened.getUI(), DrawnFor.class, drawnFor()));
    }

    @Override
    protected boolean canHandleRequest(VaadinRequest request) {
        return HandlerHelper.isRequestType(request, RequestType.UIDL);
    }

    @Override
    public boolean synchronizedHandleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        UI ui = session.getService().findUI(request);
        DrawnFor drawn = ui == null ? null : ComponentUtil.getData(ui, DrawnFor.class);
        if (drawn == null || drawn.equals(drawnFor())) {
            return false;
        }
        Locale locale = ui.getLocale();
        String now = drawnFor().standIn().isPresent() ? "shell.standIn.begun" : "shell.standIn.over";
        session.getService()
                .writeUncachedStringResponse(
                        response,
                        "application/json; charset=UTF-8",
                        VaadinService.createCriticalNotificationJSON(
                                texts.get(now, locale), texts.get("shell.standIn.reload", locale), null, "inbox"));
        return true;
    }

    private DrawnFor drawnFor() {
        return new DrawnFor(user.standIn().map(StandIn::by).map(by -> by.id()));
    }
}
