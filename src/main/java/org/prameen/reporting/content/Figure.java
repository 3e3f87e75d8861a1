package org.prameen.reporting.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Optional;
import org.prameen.scoring.ScoreKind;
import org.prameen.scoring.ScoreState;
import org.prameen.shared.LocalText;

/**
 * One result as it is printed.
 *
 * @param mean with two decimals, present when the state is {@code SCORED}
 * @param band label chosen by the round, present with the mean
 * @param met present where the criterion is applied
 * @param most the largest number of people who answered one of its items; 0 without a mean
 */
public record Figure(
        String code,
        ScoreKind kind,
        LocalText title,
        ScoreState state,
        Optional<String> mean,
        Optional<LocalText> band,
        Optional<Boolean> met,
        long most) {

    /**
     * Whether one person alone stands behind it, so that it would show that person's answer (document 002, lines 13-14;
     * system method).
     */
    @JsonIgnore
    public boolean ofOnePerson() {
        return most == 1;
    }

    public boolean scored() {
        return state == ScoreState.SCORED;
    }
}
