package org.prameen.scoring.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads decimal numbers: text by contract, so that nothing is lost on the way; a whole JSON number is taken in its place. */
final class Decimals {

    /** Long enough for money, short enough for exact arithmetic on many. */
    private static final Pattern FORM = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,10})?");

    private final Faults faults;

    Decimals(Faults faults) {
        this.faults = faults;
    }

    Optional<BigDecimal> read(Place place) {
        String text = place.absent() ? "" : text(place.value());
        if (!FORM.matcher(text).matches()) {
            faults.add(place, "scoring.api.notADecimal", place.shown());
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }

    static String text(JsonNode value) {
        return value.isTextual() ? value.textValue() : value.isIntegralNumber() ? value.asText() : "";
    }
}
