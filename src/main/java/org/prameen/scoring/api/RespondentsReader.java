package org.prameen.scoring.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prameen.scoring.AnswerValue;
import org.prameen.shared.Rejected;

/** Reads {@code respondents}: one sheet each, an item that is missing on it being blank. */
final class RespondentsReader {

    /** Over all respondents: a thousand people on a whole instrument of this size. */
    static final int MOST_ANSWERS = 250_000;

    private static final int LONGEST_ID = 200;

    private final Set<String> items;
    private final Faults faults;
    private final Set<String> ids = new HashSet<>();

    RespondentsReader(Set<String> items, Faults faults) {
        this.items = items;
        this.faults = faults;
    }

    List<Map<String, AnswerValue>> read(Place place) {
        List<Map<String, AnswerValue>> sheets = new ArrayList<>();
        long answers = 0;
        for (Place respondent : faults.list(place)) {
            Map<String, AnswerValue> sheet = respondent(respondent);
            answers += 1 + sheet.size();
            if (answers > MOST_ANSWERS) {
                faults.add(place, "scoring.api.tooManyAnswers", MOST_ANSWERS);
                break;
            }
            sheets.add(sheet);
        }
        return sheets;
    }

    private Map<String, AnswerValue> respondent(Place place) {
        if (!faults.object(place, Set.of("id", "answers"))) {
            return Map.of();
        }
        id(place.field("id"));
        return answers(place.field("answers"));
    }

    private void id(Place place) {
        String id = place.absent() || !place.value().isTextual()
                ? ""
                : place.value().textValue();
        if (id.isBlank() || id.length() > LONGEST_ID) {
            faults.add(place, "scoring.api.respondentId", LONGEST_ID);
        } else if (!ids.add(id)) {
            faults.add(place, "scoring.api.respondentTwice", place.shown());
        }
    }

    private Map<String, AnswerValue> answers(Place place) {
        Map<String, AnswerValue> sheet = new HashMap<>();
        if (place.absent()) {
            return sheet;
        }
        if (!place.value().isObject()) {
            faults.add(place, "scoring.api.notAnObject");
            return sheet;
        }
        place.value().fieldNames().forEachRemaining(item -> {
            Place at = place.field(item);
            if (items.contains(item)) {
                answer(at).ifPresent(answer -> sheet.put(item, answer));
            } else {
                faults.add(at, Codes.unknownItem(item));
            }
        });
        return sheet;
    }

    /** Text by contract; a whole JSON number is taken in its place, a decimal one (4.0) is not. */
    private Optional<AnswerValue> answer(Place place) {
        JsonNode value = place.value();
        try {
            return Optional.of(AnswerValue.parse(
                    value.isTextual() ? value.textValue() : value.isIntegralNumber() ? value.asText() : ""));
        } catch (Rejected refused) {
            faults.add(place, refused.key(), place.shown());
            return Optional.empty();
        }
    }
}
