package org.prameen.scoring.measures;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What is said of a measure besides its figures.
 *
 * @param texts by name of the demand; a blank one says nothing
 * @param completed when the result was completed, for measures of which that is demanded
 */
public record Statements(Map<String, String> texts, Optional<LocalDate> completed) {

    /** The statement by which a person confirms which way is better. */
    public static final String DIRECTION = "DIRECTION";

    public static final Statements NONE = new Statements(Map.of(), Optional.empty());

    public Statements {
        texts = Map.copyOf(texts);
    }

    boolean says(String name) {
        return !text(name).isBlank();
    }

    /** Empty where nothing is said. */
    String text(String name) {
        return texts.getOrDefault(name, "");
    }
}
