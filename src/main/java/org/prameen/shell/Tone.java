package org.prameen.shell;

import com.vaadin.flow.component.icon.VaadinIcon;

/** The five states a thing can show; each with an icon, because colour alone says nothing to many. */
public enum Tone {
    /** Not started. */
    GREY(VaadinIcon.CIRCLE_THIN),
    /** In work. */
    BLUE(VaadinIcon.PLAY_CIRCLE_O),
    /** Due soon, or returned. */
    AMBER(VaadinIcon.CLOCK),
    /** Late or refused. */
    RED(VaadinIcon.EXCLAMATION_CIRCLE_O),
    /** Done or approved. */
    GREEN(VaadinIcon.CHECK_CIRCLE_O);

    private final VaadinIcon icon;

    Tone(VaadinIcon icon) {
        this.icon = icon;
    }

    VaadinIcon icon() {
        return icon;
    }

    public String css() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
