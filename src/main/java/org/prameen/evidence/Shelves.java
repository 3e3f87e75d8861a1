package org.prameen.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prameen.evidence.Places.Place;
import org.prameen.instrument.Checklists;
import org.prameen.instrument.EvidencePart;
import org.prameen.instrument.Node;
import org.prameen.shared.LocalText;
import org.prameen.shared.NotFound;
import org.springframework.stereotype.Component;

/** Sorts evidence by subject, with what is allowed at each. */
@Component
class Shelves {

    private final Places places;
    private final Citing citing;

    Shelves(Places places, Citing citing) {
        this.places = places;
        this.citing = citing;
    }

    /** @throws NotFound when the case has no such subject */
    EvidenceShelf one(Place place, Standing standing, String subject, List<Evidence> evidence) {
        return shelf(place, standing, subject, places.title(place, subject), evidence)
                .citing(citing.of(place, subject));
    }

    /** Subjects that have or must have evidence: nodes in printed order, then others. */
    List<EvidenceShelf> all(Place place, Standing standing, List<Evidence> evidence) {
        Map<String, List<Evidence>> found = evidence.stream()
                .collect(Collectors.groupingBy(Evidence::subject, LinkedHashMap::new, Collectors.toList()));
        Map<String, LocalText> titles = places.titles(place, found.keySet());
        EvidencePart part = place.instrument().evidence();
        Map<String, List<Evidence>> ordered = new LinkedHashMap<>();
        place.instrument().asked().stream()
                .flatMap(Node::walk)
                .flatMap(node -> Checklists.codes(node)
                        .filter(code -> found.containsKey(code)
                                || code.equals(node.code())
                                        && part.at().contains(node.kind())
                                        && part.rules(code).required()))
                .forEach(code -> ordered.put(code, found.getOrDefault(code, List.of())));
        found.forEach(ordered::putIfAbsent);
        return ordered.entrySet().stream()
                .map(entry -> shelf(
                        place,
                        standing,
                        entry.getKey(),
                        titles.getOrDefault(entry.getKey(), name(place, entry.getKey())),
                        entry.getValue()))
                .toList();
    }

    private static LocalText name(Place place, String subject) {
        return place.instrument().findJudged(subject).map(Node::title).orElse(LocalText.of(subject, subject));
    }

    private static EvidenceShelf shelf(
            Place place, Standing standing, String subject, LocalText title, List<Evidence> evidence) {
        List<Evidence> seen = evidence.stream().filter(standing::sees).toList();
        return new EvidenceShelf(
                subject,
                title,
                place.rules(subject),
                Filing.used(evidence, place.rules(subject)),
                standing.mayAdd(subject),
                standing.removes() && !place.rules(subject).keeping().forever(),
                seen.stream().filter(standing::mayChange).map(Evidence::id).collect(Collectors.toSet()),
                seen,
                Optional.empty());
    }
}
