package org.prameen.answering.ui;

import com.vaadin.flow.component.Component;

/** Leads the eye to a field that somebody came for: into the middle of the screen, and ready to be typed into. */
final class Fields {

    private static final String SHOW =
            """
            const lead = tries => {
              const there = this.querySelector($0);
              if (!there) return;
              there.scrollIntoView({ block: 'center' });
              const able = 'input:not(:disabled), button, a';
              const field = there.matches(able) ? there : there.querySelector(able);
              if (!field) there.setAttribute('tabindex', '-1');
              (field || there).focus({ preventScroll: true });
              there.classList.add('pr-found');
              // A page that is still being built cannot take the focus yet.
              if (tries > 0 && document.activeElement !== (field || there)) setTimeout(() => lead(tries - 1), 250);
            };
            setTimeout(() => lead(8));""";

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
