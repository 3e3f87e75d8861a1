package org.prameen.scoring.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prameen.scoring.ItemCounts;

/** Reads {@code tallies}: answers counted beforehand, each item at most once and not also given by respondents. */
final class TalliesReader {

    /** For one level of one item; keeps every sum far from overflow. */
    static final long HIGHEST_COUNT = 1_000_000_000L;

    private static final Set<String> LEVELS = Set.of("5", "4", "3", "2", "1");

    private final Set<String> items;
    private final Set<String> answeredByRespondents;
    private final Faults faults;

    TalliesReader(Set<String> items, Set<String> answeredByRespondents, Faults faults) {
        this.items = items;
        this.answeredByRespondents = answeredByRespondents;
        this.faults = faults;
    }

    Map<String, ItemCounts> read(Place place) {
        Map<String, ItemCounts> tallies = new LinkedHashMap<>();
        for (Place tally : faults.list(place)) {
            if (faults.object(tally, Set.of("item", "counts", "notPractised"))) {
                ItemCounts counts = counts(tally.field("counts")).withNotPractised(count(tally.field("notPractised")));
                item(tally.field("item"), tallies.keySet()).ifPresent(item -> tallies.put(item, counts));
            }
        }
        return tallies;
    }

    private Optional<String> item(Place place, Set<String> tallied) {
        String item =
                !place.absent() && place.value().isTextual() ? place.value().textValue() : "";
        if (!items.contains(item)) {
            faults.add(place, Codes.unknownItem(place.shown()));
        } else if (tallied.contains(item)) {
            faults.add(place, "scoring.api.talliedTwice", item);
        } else if (answeredByRespondents.contains(item)) {
            faults.add(place, "scoring.api.bothWays", item);
        } else {
            return Optional.of(item);
        }
        return Optional.empty();
    }

    private ItemCounts counts(Place place) {
        if (place.absent() || !faults.object(place, LEVELS)) {
            return ItemCounts.NONE;
        }
        List<Long> frequencies = ItemCounts.scores()
                .mapToObj(score -> count(place.field(String.valueOf(score))))
                .toList();
        return new ItemCounts(frequencies, 0, 0);
    }

    /** A level that is left out was chosen by nobody. */
    private long count(Place place) {
        if (place.absent()) {
            return 0;
        }
        boolean whole = place.value().isIntegralNumber() && place.value().canConvertToLong();
        long count = whole ? place.value().longValue() : -1;
        if (count < 0 || count > HIGHEST_COUNT) {
            faults.add(place, "scoring.api.notACount", place.shown(), HIGHEST_COUNT);
            return 0;
        }
        return count;
    }
}
