package org.prameen.scoring.api;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.scoring.Chain;
import org.prameen.scoring.Rounding;
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
        return new ScoringSettings(
                choice(place.field("rounding"), Rounding.values()).orElse(defaults.rounding()),
                choice(place.field("chain"), Chain.values()).orElse(defaults.chain()));
    }

    private <E extends Enum<E>> Optional<E> choice(Place place, E[] values) {
        if (place.absent()) {
            return Optional.empty();
        }
        Optional<E> chosen = Stream.of(values)
                .filter(value -> place.value().isTextual()
                        && value.name().equals(place.value().textValue()))
                .findFirst();
        if (chosen.isEmpty()) {
            String names = Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
            faults.add(place, "scoring.api.notOneOf", place.shown(), names);
        }
        return chosen;
    }
}
