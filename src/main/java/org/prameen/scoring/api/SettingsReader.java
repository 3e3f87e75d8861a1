package org.prameen.scoring.api;

import java.util.Set;
import org.prameen.scoring.ScoringSettings;

/** Reads {@code settings}; what is left out takes its default. */
final class SettingsReader {

    private final Faults faults;

    SettingsReader(Faults faults) {
        this.faults = faults;
    }

    ScoringSettings read(Place place) {
        ScoringSettings defaults = ScoringSettings.defaults();
        if (place.absent() || !faults.object(place, Set.of("rounding", "chain"))) {
            return defaults;
        }
        Choices choices = new Choices(faults);
        return new ScoringSettings(
                choices.or(defaults.rounding(), place.field("rounding")),
                choices.or(defaults.chain(), place.field("chain")));
    }
}
