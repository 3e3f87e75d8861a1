package org.prameen.scoring.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.prameen.scoring.Excerpt;

/**
 * A value of the request and where it stands.
 *
 * @param value null when the field is missing
 * @param path as it is named in a refusal, for example {@code respondents[0].answers.C1.F4.I2.Q9}
 */
record Place(JsonNode value, String path) {

    /** The whole request. */
    static Place top(JsonNode request) {
        return new Place(request, "");
    }

    Place field(String name) {
        String printable = Excerpt.of(name);
        return new Place(value.get(name), path.isEmpty() ? printable : path + "." + printable);
    }

    List<Place> elements() {
        return IntStream.range(0, value.size())
                .mapToObj(i -> new Place(value.get(i), path + "[" + i + "]"))
                .toList();
    }

    /** An empty object at the same place. */
    Place empty() {
        return new Place(JsonNodeFactory.instance.objectNode(), path);
    }

    /** Missing or null: what is optional may be left out either way. */
    boolean absent() {
        return value == null || value.isNull();
    }

    /** The value as it can be repeated in a sentence. */
    String shown() {
        if (value == null) {
            return "";
        }
        return value.isContainerNode()
                ? value.getNodeType().name().toLowerCase(Locale.ROOT)
                : Excerpt.of(value.asText());
    }
}
