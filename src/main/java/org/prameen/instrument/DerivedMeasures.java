package org.prameen.instrument;

import java.util.List;

/**
 * Measures that only sum others up, so that the same result would count twice.
 *
 * @param words of a name by which they are known
 * @param from codes of the groups whose measures they sum up
 * @param lines of the source document
 */
public record DerivedMeasures(List<String> words, List<String> from, String lines) {

    public DerivedMeasures {
        words = List.copyOf(words);
        from = List.copyOf(from);
    }
}
