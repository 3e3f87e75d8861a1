package org.prameen.security;

import java.util.Optional;
import org.prameen.audit.Entry;
import org.prameen.audit.Facts;
import org.prameen.organisation.Organisation;
import org.prameen.organisation.Organisations;
import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what a {@link Witness} heard, in a transaction of its own. The same refusal of the same person over the same
 * thing is written once a minute at most, so that nobody fills the journal by trying.
 */
@Component
@Transactional
class Testimony {

    private final Deeds deeds;
    private final CurrentUser user;
    private final ObjectProvider<AgencyOfCase> cases;
    private final Organisations organisations;
    private final OncePerMinute heard = new OncePerMinute();

    Testimony(Deeds deeds, CurrentUser user, ObjectProvider<AgencyOfCase> cases, Organisations organisations) {
        this.deeds = deeds;
        this.user = user;
        this.cases = cases;
        this.organisations = organisations;
    }

    /**
     * What was refused to whom. Refusals to the system itself and to strangers are no deeds of anybody.
     *
     * @param more what is worth knowing, but does not make it another refusal: it can be made up without end
     */
    void refused(String use, Touched about, Facts why, Facts more) {
        if (user.isSystem() || user.person().isEmpty()) {
            return;
        }
        Place place = place(about);
        if (heard.isNew(user.actors() + use + why + place, deeds.now())) {
            write(Entry.of("security.refused", "use:" + use).changed(Facts.NONE, why.and(more)), place);
        }
    }

    /** @param file kind of the file */
    void exported(String file, Touched about) {
        write(Entry.of("security.exported", "file:" + file).changed(Facts.NONE, about.others()), place(about));
    }

    private void write(Entry entry, Place place) {
        Entry placed = place.caseId().map(entry::in).orElse(entry);
        deeds.testify(place.agency().map(placed::at).orElse(placed));
    }

    private Place place(Touched about) {
        Optional<OrganisationId> ofCase =
                about.caseId().flatMap(id -> cases.getObject().of(id));
        return new Place(about.caseId().filter(id -> ofCase.isPresent()), ofCase.or(() -> about.organisation()
                .flatMap(organisations::find)
                .map(Organisation::id)));
    }

    private record Place(Optional<CaseId> caseId, Optional<OrganisationId> agency) {}
}
