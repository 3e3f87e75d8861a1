package org.prameen.scoring.measures;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is said of a measure besides its figures.
 *
 * @param texts by name of the demand; a blank one says nothing
 * @param completed when the result was completed, for measures of which that is demanded
 */
public record Statements(Map<String, String> texts, Optional<LocalDate> completed) {

    /** The statement by which a person confirms which way is better. */
    public static final String DIRECTION = "DIRECTION";

    /** Who gave an award: {@code OUTSIDE} or {@code INSIDE} the ministry. */
    public static final String AWARDING_BODY = "AWARDING_BODY";

    /** That values add up from year to year. */
    public static final String CUMULATIVE = "CUMULATIVE";

    /** Why a cumulative value is lower than the year before. */
    public static final String FALL_REASON = "FALL_REASON";

    /** A value that no result can pass, as a figure. */
    public static final String BEST_VALUE = "BEST_VALUE";

    /** Why a target that is no challenge, or cannot be told to be one, stays so. */
    public static final String TARGET_REASON = "TARGET_REASON";

    /** The item or process that the measure shows the result of (document 001, lines 2922-2924). */
    public static final String PROCESS = "PROCESS";

    /** What may be said of every measure and is demanded of none. */
    public static final Set<String> FREE =
            Set.of(AWARDING_BODY, CUMULATIVE, FALL_REASON, BEST_VALUE, TARGET_REASON, PROCESS);

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
