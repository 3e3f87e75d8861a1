package org.prameen.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.evidence.domain.AssessedPeriod;
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

        EvidenceRules rules(String subject) {
            return subject.contains(":")
                    ? instrument.evidence().general()
                    : instrument.evidence().rules(subject);
        }
    }

    private final Cases cases;
    private final Rounds rounds;
    private final Instruments instruments;
    private final Map<String, EvidenceSubjects> others = new TreeMap<>();

    Places(Cases cases, Rounds rounds, Instruments instruments, List<EvidenceSubjects> others) {
        this.cases = cases;
        this.rounds = rounds;
        this.instruments = instruments;
        others.forEach(other -> this.others.put(other.prefix(), other));
    }

    /** For everybody who belongs to the agency or stands above it. @throws NotFound for others */
    Place get(CaseId id) {
        Case theCase = cases.get(id);
        Round round = rounds.get(theCase.round());
        return new Place(theCase, round, instruments.get(round.instrument(), round.version()));
    }

    /** For those who may read what the agency did; not for respondents alone. @throws NotFound for others */
    Place read(CaseId id) {
        cases.read(id);
        return get(id);
    }

    /** The name of a subject. @throws NotFound when the case has no such subject */
    LocalText title(Place place, String subject) {
        return known(place, subject).orElseThrow(NotFound::new);
    }

    /** The name of a subject as long as there is one: an action may have gone since. */
    Optional<LocalText> known(Place place, String subject) {
        int colon = subject.indexOf(':');
        if (colon < 0) {
            return place.instrument()
                    .find(subject)
                    .filter(node -> place.instrument().evidence().at().contains(node.kind()))
                    .map(Node::title);
        }
        return Optional.ofNullable(others.get(subject.substring(0, colon)))
                .map(other -> other.of(place.id()).get(subject.substring(colon + 1)));
    }
}
