package org.prameen.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.prameen.shared.Texts;
import org.springframework.stereotype.Component;

/** What people read when the session is over or the line is down: calm words, and what to do. */
@Component
class LostMessages implements VaadinServiceInitListener {

    private static final int TRY_EVERY_MILLISECONDS = 3_000;
    private static final int TRIES = 1_000;

    private final Texts texts;

    LostMessages(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .setSystemMessagesProvider(info ->
                        messages(info.getRequest() == null ? info.getLocale() : Language.of(info.getRequest())));
        event.getSource().addUIInitListener(ui -> reconnecting(ui.getUI()));
    }

    SystemMessages messages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.get("shell.sessionExpired.title", locale));
        messages.setSessionExpiredMessage(texts.get("shell.sessionExpired.text", locale));
        messages.setInternalErrorCaption(texts.get("shell.internalError.title", locale));
        messages.setInternalErrorMessage(texts.get("shell.internalError.text", locale));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.get("shell.cookiesDisabled.title", locale));
        messages.setCookiesDisabledMessage(texts.get("shell.cookiesDisabled.text", locale));
        return messages;
    }

    /** A lost line comes back by itself: the page keeps trying for most of an hour and loses nothing that was typed. */
    private void reconnecting(UI ui) {
        ReconnectDialogConfiguration dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(texts.get("shell.reconnecting", ui.getLocale()));
        dialog.setDialogTextGaveUp(texts.get("shell.offline", ui.getLocale()));
        dialog.setReconnectInterval(TRY_EVERY_MILLISECONDS);
        dialog.setReconnectAttempts(TRIES);
        ui.getPage()
                .executeJs(
                        "const line = window.Vaadin && window.Vaadin.connectionIndicator;"
                                + "if (line) { line.offlineText = $0; line.reconnectingText = $1; line.onlineText = $2; }",
                        texts.get("shell.offline", ui.getLocale()),
                        texts.get("shell.reconnecting", ui.getLocale()),
                        texts.get("shell.online", ui.getLocale()));
    }
}
