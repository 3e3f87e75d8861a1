package org.prameen.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prameen.casework.Case;
import org.prameen.evidence.Places.Place;
import org.prameen.evidence.persistence.EvidenceRows;
import org.prameen.evidence.store.FileContents;
import org.prameen.instrument.EvidenceRules;
import org.prameen.security.Deeds;
import org.prameen.shared.Rejected;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts evidence into its subject, file and row in one transaction, within the limits of the subject. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Filing {

    /** Pieces a subject can hold, cancelled ones included (system method). */
    static final int MOST = 50;

    private final EvidenceRows rows;
    private final FileContents contents;
    private final Deeds deeds;

    Filing(EvidenceRows rows, FileContents contents, Deeds deeds) {
        this.rows = rows;
        this.contents = contents;
        this.deeds = deeds;
    }

    /** Bytes of files that use the room of a subject; the same content at the same subject counts once. */
    static long used(List<Evidence> evidence, EvidenceRules rules) {
        Set<String> counted = new HashSet<>();
        return evidence.stream()
                .filter(one -> one.valid() || rules.keeping().countsCancelled())
                .flatMap(one -> one.file().stream())
                .filter(file -> counted.add(file.sha256()))
                .mapToLong(StoredFile::bytes)
                .sum();
    }

    /**
     * Keeps the content of what is added next. The subject is held before the content, as by those who take pieces away, so
     * that neither waits for the other.
     */
    void store(Place place, String subject, Received received, int pages) {
        rows.hold(place.id(), subject);
        contents.keep(received.sha256(), received.bytes(), pages, received.path(), deeds.now());
    }

    /** @param leaving what it is used instead of @throws Rejected when the subject is full */
    void add(Place place, Evidence added, Optional<Evidence> leaving) {
        rows.hold(place.id(), added.subject());
        List<Evidence> there = rows.of(place.id(), added.subject());
        if (there.size() >= MOST) {
            throw Rejected.because("evidence.full", MOST).at("title");
        }
        EvidenceRules rules = place.rules(added.subject());
        long limit = rules.sumLimit();
        List<Evidence> stay = there.stream()
                .filter(one -> rules.keeping().countsCancelled()
                        || leaving.filter(gone -> gone.id().equals(one.id())).isEmpty())
                .toList();
        long used = used(stay, rules);
        long sum = used(Stream.concat(stay.stream(), Stream.of(added)).toList(), rules);
        if (sum > limit) {
            throw Rejected.because("evidence.sumLimit", limit, limit - used).at("file");
        }
        rows.add(added, place.theCase().agency());
        deeds.tell(
                new EvidenceAdded(place.id(), added.subject(), added.id()),
                EvidenceLines.of(place.theCase(), "evidence.added", added).changed(null, EvidenceLines.words(added)));
    }

    void remove(Case theCase, Evidence evidence) {
        rows.remove(evidence.id());
        evidence.file().map(StoredFile::sha256).ifPresent(contents::release);
        deeds.tell(
                new EvidenceRemoved(theCase.id(), evidence.subject(), evidence.id()),
                EvidenceLines.of(theCase, "evidence.removed", evidence).changed(EvidenceLines.words(evidence), null));
    }
}
