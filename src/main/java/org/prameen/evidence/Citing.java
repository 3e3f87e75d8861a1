package org.prameen.evidence;

import java.util.List;
import java.util.Optional;
import org.prameen.evidence.CitedProjects.Cited;
import org.prameen.evidence.Places.Place;
import org.prameen.shared.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks those who own the answers; they in turn ask for the evidence, so they are looked for when they are needed. */
@Component
class Citing {

    private final ObjectProvider<CitedProjects> owners;

    Citing(ObjectProvider<CitedProjects> owners) {
        this.owners = owners;
    }

    Optional<Cited> of(Place place, String subject) {
        return place.rules(subject).conditions().isEmpty()
                ? Optional.empty()
                : owners.stream()
                        .flatMap(owner -> owner.of(place.id(), place.instrument(), subject).stream())
                        .findFirst();
    }

    void confirm(Place place, String subject, List<Evidence> evidence) {
        if (of(place, subject).isEmpty()) {
            throw new NotFound();
        }
        owners.stream().forEach(owner -> owner.confirm(place.id(), subject, evidence));
    }
}
