package org.prameen.security;

import org.prameen.shared.Texts;
import org.springframework.stereotype.Component;

/** "B for A", as it is kept with a deed; in Thai, as all names are kept. */
@Component
class BothNames {

    private final Texts texts;

    BothNames(Texts texts) {
        this.texts = texts;
    }

    String of(String substitute, String absent) {
        return texts.get("security.standIn.both", Texts.THAI, substitute, absent);
    }
}
