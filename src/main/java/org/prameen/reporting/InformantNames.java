package org.prameen.reporting;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.prameen.planning.Plans;
import org.prameen.security.AsSystem;
import org.prameen.security.People;
import org.prameen.security.Person;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.springframework.stereotype.Component;

/** Keeps the names of informants out of what the public reads. */
@Component
class InformantNames {

    private final People people;
    private final Plans plans;

    InformantNames(People people, Plans plans) {
        this.people = people;
        this.plans = plans;
    }

    /** @throws Rejected when the text holds the name of an informant of the case */
    void refuse(CaseId id, String text, String field) {
        String searched = plain(text);
        boolean named = people.all(informants(id)).stream()
                .flatMap(InformantNames::names)
                .anyMatch(searched::contains);
        if (named) {
            throw Rejected.because("reporting.short.namesInformant").at(field);
        }
    }

    /** Those who were to be asked; who only typed tallies in did not answer and may be named. */
    private Set<PersonId> informants(CaseId id) {
        return AsSystem.call(() -> plans.informants(id));
    }

    private static Stream<String> names(Person person) {
        return Stream.of(person.name().th(), person.name().en())
                .filter(name -> name != null && !name.isBlank())
                .map(InformantNames::plain);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
