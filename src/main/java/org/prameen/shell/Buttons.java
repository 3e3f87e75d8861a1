package org.prameen.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Buttons named by what they do. */
public final class Buttons {

    private Buttons() {}

    /** The one next step of a page. */
    public static Button main(String words, Runnable act) {
        Button button = new Button(words, click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(false);
        return button;
    }

    public static Button plain(String words, Runnable act) {
        return new Button(words, click -> act.run());
    }

    public static Button quiet(String words, Runnable act) {
        Button button = new Button(words, click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** A button that is only an icon; the words are read aloud and shown as a tooltip. */
    public static Button icon(VaadinIcon icon, String words, Runnable act) {
        Button button = new Button(icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(words);
        button.setTooltipText(words);
        return button;
    }
}
