package org.prameen.scoring.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.prameen.shared.Rejected;

/** Collects what is wrong with a request, so that a caller can repair it in one go. */
final class Faults {

    /** Nobody repairs more by hand, and a hostile request must not make a huge answer. */
    private static final int MOST = 100;

    private final List<Rejected> found = new ArrayList<>();

    void add(Place place, String key, Object... arguments) {
        add(place, Rejected.because(key, arguments));
    }

    void add(Place place, Rejected reason) {
        if (found.size() < MOST) {
            found.add(reason.at(place.path().isEmpty() ? JsonBody.FIELD : place.path()));
        }
    }

    /** Whether the place holds an object; complains when not, and about every field it should not have. */
    boolean object(Place place, Set<String> known) {
        if (!place.value().isObject()) {
            add(place, "scoring.api.notAnObject");
            return false;
        }
        place.value().fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                add(place.field(name), "scoring.api.unknownField", String.join(", ", new TreeSet<>(known)));
            }
        });
        return true;
    }

    /** The elements of a list; none when it is absent, none and a complaint when it is no list. */
    List<Place> list(Place place) {
        if (place.absent()) {
            return List.of();
        }
        if (!place.value().isArray()) {
            add(place, "scoring.api.notAList");
            return List.of();
        }
        return place.elements();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw InvalidScoreRequest.because(found);
        }
    }
}
