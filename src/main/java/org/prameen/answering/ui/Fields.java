package org.prameen.answering.ui;

import com.vaadin.flow.component.Component;

/** Leads the eye to a field that somebody came for: into the middle of the screen, and ready to be typed into. */
final class Fields {

    private static final String SHOW =
            """
            setTimeout(() => {
              const there = this.querySelector($0);
              if (!there) return;
              there.scrollIntoView({ block: 'center' });
              const field = there.matches('input, button, a') ? there : there.querySelector('input, button, a');
              if (field) field.focus({ preventScroll: true });
              else { there.setAttribute('tabindex', '-1'); there.focus({ preventScroll: true }); }
              there.classList.add('pr-found');
            })""";

    private Fields() {}

    /** @param where selector below the page; nothing happens when it is not there */
    static void show(Component page, String where) {
        page.getElement().executeJs(SHOW, where);
    }

    /** An id made of a code. */
    static String id(String kind, String code) {
        return "an-" + kind + "-" + code.replace('.', '-');
    }
}
