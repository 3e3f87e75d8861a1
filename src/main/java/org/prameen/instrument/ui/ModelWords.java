package org.prameen.instrument.ui;

import org.prameen.instrument.Instrument;
import org.prameen.instrument.RatingPart;

/** What the parts of an instrument are called: a document with levels has categories and questions, not components and items. */
final class ModelWords {

    private ModelWords() {}

    /** @param key of the words for a rating instrument; the other models have theirs below it */
    static String key(String key, Instrument instrument) {
        return instrument.scoring() instanceof RatingPart
                ? key
                : key + "." + instrument.scoring().model();
    }
}
