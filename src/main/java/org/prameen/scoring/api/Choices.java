package org.prameen.scoring.api;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads names out of closed lists. */
final class Choices {

    private final Faults faults;

    Choices(Faults faults) {
        this.faults = faults;
    }

    /** The default where the field is absent, or faulty and reported. */
    <E extends Enum<E>> E or(E absent, Place place) {
        return place.absent()
                ? absent
                : required(place, absent.getDeclaringClass().getEnumConstants()).orElse(absent);
    }

    /** Empty where the field is absent or faulty; both are reported. */
    <E extends Enum<E>> Optional<E> required(Place place, E[] values) {
        Optional<E> chosen = Stream.of(values)
                .filter(value -> !place.absent()
                        && place.value().isTextual()
                        && value.name().equals(place.value().textValue()))
                .findFirst();
        if (chosen.isEmpty()) {
            String names = Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
            faults.add(place, "scoring.api.notOneOf", place.shown(), names);
        }
        return chosen;
    }
}
