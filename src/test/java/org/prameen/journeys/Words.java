package org.prameen.journeys;

import org.prameen.shared.Texts;

/** The Thai words on the screen, found by the keys the program uses: a journey follows when a word is improved. */
final class Words {

    private static final Texts TEXTS = new Texts();

    private Words() {}

    static String of(String key, Object... arguments) {
        return TEXTS.get(key, Texts.THAI, arguments).strip();
    }
}
