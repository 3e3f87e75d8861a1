package org.prameen.scoring.api;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prameen.scoring.improvement.Direction;
import org.prameen.scoring.improvement.Measure;

/** Reads {@code results}: measures with the years before, the target and the result of the year assessed. */
final class MeasuresReader {

    private static final Set<String> FIELDS =
            Set.of("id", "group", "name", "unit", "direction", "previous", "target", "result");
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_YEARS_BEFORE = 2;

    /** Far more than any instrument takes: a bound for the answer's size. */
    private static final int MOST_MEASURES = 1000;

    private final Set<String> groups;
    private final Faults faults;
    private final Decimals decimals;
    private final Set<String> ids = new HashSet<>();

    MeasuresReader(Set<String> groups, Faults faults) {
        this.groups = groups;
        this.faults = faults;
        this.decimals = new Decimals(faults);
    }

    /** Faulty ones are left out and reported. */
    List<Measure> read(Place place) {
        List<Place> places = faults.list(place);
        if (places.size() > MOST_MEASURES) {
            faults.add(place, "scoring.api.tooManyAnswers", MOST_MEASURES);
            return List.of();
        }
        return places.stream().map(this::measure).flatMap(Optional::stream).toList();
    }

    private Optional<Measure> measure(Place place) {
        if (!faults.object(place, FIELDS)) {
            return Optional.empty();
        }
        String id = id(place.field("id"));
        group(place.field("group"));
        optionalText(place.field("name"));
        optionalText(place.field("unit"));
        Optional<Direction> direction = new Choices(faults).required(place.field("direction"), Direction.values());
        List<BigDecimal> previous = previous(place.field("previous"));
        Optional<BigDecimal> target = decimals.read(place.field("target"));
        Optional<BigDecimal> result = decimals.read(place.field("result"));
        return direction.isEmpty() || target.isEmpty() || result.isEmpty() || previous.size() > MOST_YEARS_BEFORE
                ? Optional.empty()
                : Optional.of(new Measure(id, direction.get(), previous, target.get(), result.get()));
    }

    private String id(Place place) {
        String id = text(place);
        if (id.isBlank() || id.length() > LONGEST_TEXT) {
            faults.add(place, "scoring.api.measureId", LONGEST_TEXT);
        } else if (!ids.add(id)) {
            faults.add(place, "scoring.api.measureTwice", place.shown());
        }
        return id;
    }

    private void group(Place place) {
        if (!groups.contains(text(place))) {
            faults.add(place, "scoring.api.unknownGroup", place.shown());
        }
    }

    private void optionalText(Place place) {
        if (!place.absent() && (!place.value().isTextual() || text(place).length() > LONGEST_TEXT)) {
            faults.add(place, "scoring.api.notAShortText", LONGEST_TEXT);
        }
    }

    private List<BigDecimal> previous(Place place) {
        List<Place> years = faults.list(place);
        if (years.size() > MOST_YEARS_BEFORE) {
            faults.add(place, "scoring.api.tooManyYears", MOST_YEARS_BEFORE);
            return List.of();
        }
        return years.stream().map(decimals::read).flatMap(Optional::stream).toList();
    }

    private static String text(Place place) {
        return !place.absent() && place.value().isTextual() ? place.value().textValue() : "";
    }
}
