package org.prameen.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The choices the source document leaves open; stored with every result. */
public record ScoringSettings(Rounding rounding, Chain chain) {

    public static ScoringSettings defaults() {
        return new ScoringSettings(Rounding.HALF_UP, Chain.TWO_DECIMAL);
    }

    /** The combinations that were not chosen, to find out whether a verdict hangs on the choice. */
    public List<ScoringSettings> others() {
        return Arrays.stream(Rounding.values())
                .flatMap(r -> Stream.of(Chain.values()).map(c -> new ScoringSettings(r, c)))
                .filter(settings -> !settings.equals(this))
                .toList();
    }
}
