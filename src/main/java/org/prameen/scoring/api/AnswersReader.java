package org.prameen.scoring.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code answers} by code, each out of a closed list of values. */
final class AnswersReader {

    private final Set<String> items;
    private final List<String> values;
    private final Faults faults;

    /** @param values in the order of what they stand for */
    AnswersReader(Set<String> items, List<String> values, Faults faults) {
        this.items = items;
        this.values = values;
        this.faults = faults;
    }

    /** @return position of the value in the list, by code */
    Map<String, Integer> read(Place place) {
        Map<String, Integer> answers = new HashMap<>();
        if (place.absent()) {
            return answers;
        }
        if (!place.value().isObject()) {
            faults.add(place, "scoring.api.notAnObject");
            return answers;
        }
        place.value().fieldNames().forEachRemaining(code -> answer(code, place.field(code), answers));
        return answers;
    }

    private void answer(String code, Place place, Map<String, Integer> answers) {
        if (!items.contains(code)) {
            faults.add(place, Codes.unknownItem(code));
            return;
        }
        int position = place.absent() ? -1 : values.indexOf(Decimals.text(place.value()));
        if (position < 0) {
            faults.add(place, "scoring.api.notOneOf", place.shown(), String.join(", ", values));
        } else {
            answers.put(code, position);
        }
    }
}
