package org.prameen.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.prameen.evidence.Places.Place;
import org.prameen.evidence.persistence.EvidenceRows;
import org.prameen.shared.NotFound;
import org.springframework.stereotype.Component;

/** Reads evidence for those who may, flagged where it is dated outside the assessed period. */
@Component
class EvidenceReading {

    private final EvidenceRows rows;
    private final Places places;
    private final Rights rights;
    private final Shelves shelves;
    private final Citing citing;

    EvidenceReading(EvidenceRows rows, Places places, Rights rights, Shelves shelves, Citing citing) {
        this.rows = rows;
        this.places = places;
        this.rights = rights;
        this.shelves = shelves;
        this.citing = citing;
    }

    /** @throws NotFound for a foreign piece, and for another's where the person sees only their own */
    Evidence found(EvidenceId id) {
        Evidence found = rows.find(id).orElseThrow(NotFound::new);
        Place place = places.look(found.caseId());
        if (!rights.of(place.theCase()).sees(found)) {
            throw new NotFound();
        }
        return flagged(place, found);
    }

    List<Evidence> all(Place place) {
        return flagged(place, rows.of(place.id()));
    }

    List<Evidence> of(Place place) {
        return seen(place, all(place));
    }

    List<Evidence> of(Place place, String subject) {
        return seen(place, flagged(place, rows.of(place.id(), subject)));
    }

    /** What counts and is seen, by its place among all pieces of its subject; the place of a cancelled one leads on. */
    Map<String, SortedMap<Integer, Evidence>> numbered(Place place) {
        Standing standing = rights.of(place.theCase());
        List<Evidence> all = all(place);
        Map<EvidenceId, Evidence> byId =
                all.stream().collect(Collectors.toMap(Evidence::id, one -> one, (one, same) -> one));
        Map<String, Integer> last = new HashMap<>();
        Map<String, SortedMap<Integer, Evidence>> numbered = new HashMap<>();
        for (Evidence one : all) {
            int number = last.merge(one.subject(), 1, Integer::sum);
            Evidence used = instead(one, byId);
            if (used.valid() && standing.sees(used)) {
                numbered.computeIfAbsent(one.subject(), subject -> new TreeMap<>())
                        .put(number, used);
            }
        }
        return numbered;
    }

    /** The last of those that were used one instead of another. */
    private static Evidence instead(Evidence piece, Map<EvidenceId, Evidence> byId) {
        Evidence used = piece;
        for (int steps = 0; steps < byId.size() && !used.valid(); steps++) {
            used = used.cancellation()
                    .flatMap(Cancellation::replacement)
                    .map(byId::get)
                    .orElse(used);
        }
        return used;
    }

    EvidenceShelf shelf(Place place, String subject) {
        return shelves.one(place, rights.of(place.theCase()), subject, flagged(place, rows.of(place.id(), subject)));
    }

    List<String> addable(Place place, List<String> subjects) {
        Standing standing = rights.of(place.theCase());
        return subjects.stream().filter(standing::mayAdd).toList();
    }

    /** All pieces that count, whoever added them, so that what is confirmed holds for them all. */
    void confirm(Place place, String subject) {
        citing.confirm(place, subject, rows.of(place.id(), subject));
    }

    List<EvidenceShelf> shelves(Place place) {
        Standing standing = rights.of(place.theCase());
        return shelves.all(place, standing, standing.looks() ? seen(place, all(place)) : all(place));
    }

    private List<Evidence> seen(Place place, List<Evidence> evidence) {
        Standing standing = rights.of(place.theCase());
        return evidence.stream().filter(standing::sees).toList();
    }

    private static List<Evidence> flagged(Place place, List<Evidence> evidence) {
        return evidence.stream().map(one -> flagged(place, one)).toList();
    }

    private static Evidence flagged(Place place, Evidence one) {
        boolean outside =
                one.effective().filter(day -> !place.period().holds(day)).isPresent();
        return outside ? one.outside() : one;
    }
}
