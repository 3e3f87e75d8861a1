package org.prameen.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.prameen.shared.Texts;
import org.springframework.stereotype.Component;

/** Thai unless the person switched; the choice is kept in a cookie, so it outlives the session. */
@Component
class Language implements VaadinServiceInitListener {

    private static final String COOKIE = "prameen-language";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setLocale(of(session.getRequest())));
        event.getSource().addUIInitListener(ui -> {
            Locale locale = ui.getUI().getSession().getLocale();
            ui.getUI().setLocale(locale);
            ui.getUI().getPage().executeJs("document.documentElement.lang = $0;", locale.getLanguage());
        });
    }

    /** Switches the language of the session, keeps the choice and shows the page anew. */
    static void choose(Locale locale) {
        VaadinSession.getCurrent().setLocale(locale);
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;samesite=lax'; location.reload();",
                        COOKIE,
                        locale.getLanguage());
    }

    /** The language kept in the request's cookie; Thai without one. */
    static Locale of(VaadinRequest request) {
        return Optional.ofNullable(request).map(VaadinRequest::getCookies).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(value -> Stream.of(Texts.THAI, Texts.ENGLISH)
                        .filter(locale -> locale.getLanguage().equals(value)))
                .findFirst()
                .orElse(Texts.THAI);
    }
}
