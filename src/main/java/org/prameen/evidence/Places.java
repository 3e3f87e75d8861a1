package org.prameen.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.casework.Evaluations;
import org.prameen.casework.OwnCase;
import org.prameen.evidence.domain.AssessedPeriod;
import org.prameen.instrument.Checklists;
import org.prameen.instrument.EvidenceRules;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Instruments;
import org.prameen.instrument.Node;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.NotFound;
import org.springframework.stereotype.Component;

/** Where evidence can be put: a case with its round and instrument, and the subjects it has. */
@Component
class Places {

    /** A case and what it is about. */
    record Place(Case theCase, Round round, Instrument instrument) {

        CaseId id() {
            return theCase.id();
        }

        AssessedPeriod period() {
            return AssessedPeriod.of(round.fiscalYear(), round.dates().collectTo());
        }

        /** An entry of a checklist goes by the rules of its node. */
        EvidenceRules rules(String subject) {
            return subject.contains(":")
                    ? instrument.evidence().general().beside()
                    : instrument
                            .evidence()
                            .rules(Checklists.at(instrument, subject)
                                    .map(found -> found.node().code())
                                    .orElse(subject));
        }
    }

    private final Cases cases;
    private final Evaluations evaluations;
    private final Rounds rounds;
    private final Instruments instruments;
    private final Map<String, EvidenceSubjects> others = new TreeMap<>();

    Places(
            Cases cases,
            Evaluations evaluations,
            Rounds rounds,
            Instruments instruments,
            List<EvidenceSubjects> others) {
        this.cases = cases;
        this.evaluations = evaluations;
        this.rounds = rounds;
        this.instruments = instruments;
        others.forEach(other -> this.others.put(other.prefix(), other));
    }

    /** For everybody who belongs to the agency or stands above it. @throws NotFound for others */
    Place get(CaseId id) {
        return of(cases.get(id));
    }

    private Place of(Case theCase) {
        Round round = rounds.get(theCase.round());
        return new Place(theCase, round, instruments.get(round.instrument(), round.version()));
    }

    /** For those, and for whoever evaluates the agency from outside, while they do. @throws NotFound for others */
    Place look(CaseId id) {
        return of(cases.lookedInto(id));
    }

    Optional<CaseId> restsOn(CaseId id) {
        return cases.get(id).isExternal()
                ? evaluations.own(id).filter(OwnCase::mayLook).map(OwnCase::id)
                : Optional.of(id);
    }

    /** Whether the person sees the evidence by evaluating the agency from outside only. */
    boolean isGuest(CaseId id) {
        return cases.looksIn(id);
    }

    /** For those who may read what the agency did; not for respondents alone. @throws NotFound for others */
    Place read(CaseId id) {
        cases.read(id);
        return get(id);
    }

    /** The name of a subject. @throws NotFound when the case has no such subject */
    LocalText title(Place place, String subject) {
        return Optional.ofNullable(titles(place, List.of(subject)).get(subject)).orElseThrow(NotFound::new);
    }

    /** Names of those of the subjects that the case has; an action may have gone since. */
    Map<String, LocalText> titles(Place place, Collection<String> subjects) {
        Map<String, LocalText> titles = new HashMap<>();
        Map<String, Map<String, LocalText>> things = new HashMap<>();
        for (String subject : subjects) {
            int colon = subject.indexOf(':');
            Optional<LocalText> title = colon < 0
                    ? node(place, subject)
                    : Optional.ofNullable(
                            things.computeIfAbsent(subject.substring(0, colon), prefix -> things(place, prefix))
                                    .get(subject.substring(colon + 1)));
            title.ifPresent(found -> titles.put(subject, found));
        }
        return titles;
    }

    /** All subjects that evidence can be put to, by code: nodes in printed order, then others. */
    Map<String, LocalText> all(Place place) {
        Map<String, LocalText> all = new LinkedHashMap<>();
        place.instrument().judged().stream()
                .flatMap(Node::walk)
                .filter(node -> place.instrument().evidence().at().contains(node.kind()))
                .filter(node -> !place.rules(node.code()).kinds().isEmpty())
                .flatMap(Checklists::codes)
                .forEach(code -> node(place, code).ifPresent(title -> all.put(code, title)));
        others.keySet()
                .forEach(prefix -> things(place, prefix).forEach((code, title) -> all.put(prefix + ":" + code, title)));
        return all;
    }

    private static Optional<LocalText> node(Place place, String code) {
        return place.instrument()
                .findJudged(code)
                .filter(node -> place.instrument().evidence().at().contains(node.kind()))
                .map(Node::title)
                .or(() -> Checklists.at(place.instrument(), code)
                        .filter(found -> place.instrument()
                                .evidence()
                                .at()
                                .contains(found.node().kind()))
                        .map(found -> found.entry().title()));
    }

    private Map<String, LocalText> things(Place place, String prefix) {
        return Optional.ofNullable(others.get(prefix))
                .map(other -> other.of(place.id()))
                .orElse(Map.of());
    }
}
