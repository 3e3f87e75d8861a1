package org.prameen.shell;

import com.vaadin.flow.component.icon.VaadinIcon;

/** A way from the header of every screen with a number beside it; implemented by the module that knows it. */
public interface HeaderCount {

    /** Where it leads, for example {@code notifications}. */
    String path();

    VaadinIcon icon();

    /** Message key of the words read aloud and shown as a hint; their argument is the number. */
    String wordsKey();

    /** @return 0 shows no number */
    int count();
}
