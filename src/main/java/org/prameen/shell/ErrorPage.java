package org.prameen.shell;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A page that says what could not be done and leads back to one's work. */
abstract class ErrorPage extends Page {

    ErrorPage() {
        addClassName("pr-error-page");
    }

    /** @param key {@code key.title} and {@code key.text} are shown */
    void show(VaadinIcon icon, String key, Object... arguments) {
        title(text(key + ".title"));
        var picture = icon.create();
        picture.setSize("48px");
        picture.getElement().setAttribute("aria-hidden", "true");
        var home = Buttons.main(
                text("shell.home"), () -> getUI().ifPresent(ui -> ui.getPage().setLocation(".")));
        var back = Buttons.quiet(text("shell.back"), () -> getUI().ifPresent(
                        ui -> ui.getPage().getHistory().back()));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addComponentAsFirst(picture);
        standing(text(key + ".text", arguments));
        actions(home, back);
    }
}
