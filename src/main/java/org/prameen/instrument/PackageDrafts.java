package org.prameen.instrument;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Packages that administrators write: saved as they are typed, checked at any time, published once they are sound. What
 * is published is frozen; a correction is the next version.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
public class PackageDrafts {

    private static final int LONGEST_REASON = 1000;

    private final DraftDesk desk;
    private final Instruments instruments;
    private final Publishing publishing;

    PackageDrafts(DraftDesk desk, Instruments instruments, Publishing publishing) {
        this.desk = desk;
        this.instruments = instruments;
        this.publishing = publishing;
    }

    /** Whether the person signed in may come here at all, so that the way may be shown. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean areMine() {
        return desk.mayCome();
    }

    /** Those that are neither published nor discarded, the last changed first; at most {@value DraftDesk#MOST_OPEN}. */
    @Transactional(readOnly = true)
    public List<DraftListing> open() {
        desk.admit();
        return desk.open();
    }

    /** In whatever state. @throws NotFound when there is none */
    @Transactional(readOnly = true)
    public Draft get(DraftId id) {
        desk.admit();
        return desk.get(id);
    }

    /**
     * Keeps a text, faulty or not, unless somebody else changed the draft since the revision it is based on.
     *
     * @throws Rejected when the text cannot be kept, or the draft was published or discarded meanwhile
     */
    public DraftSaving save(DraftId id, int revision, String typed) {
        desk.admit();
        String text = PackageText.typed(typed);
        Draft draft = desk.takeOpen(id);
        DraftReading reading = desk.read(draft.fileName(), text);
        if (draft.text().equals(text)) {
            return new DraftSaving.Saved(draft, reading.faults());
        }
        return draft.revision() == revision
                ? new DraftSaving.Saved(desk.write(draft, text, reading), reading.faults())
                : new DraftSaving.Conflict(draft);
    }

    /** Keeps a text as a draft of its own, beside the one that somebody else changed meanwhile. */
    public Draft branch(DraftId id, String typed) {
        desk.admit();
        Draft other = desk.get(id);
        return desk.begin(other.code(), other.version(), other.base(), PackageText.typed(typed));
    }

    /** Every fault with its line, and what the draft changes. @throws NotFound when there is none */
    @Transactional(readOnly = true)
    public DraftCheck check(DraftId id) {
        desk.admit();
        Draft draft = desk.get(id);
        DraftReading reading = desk.read(draft.fileName(), draft.text());
        return new DraftCheck(reading.faults(), reading.instrument().flatMap(to -> before(draft, to)
                .map(from -> DraftComparison.between(from, to))));
    }

    /**
     * Publishes what was last seen, and freezes it.
     *
     * @param reason why there is this version, and why it differs from the one before; kept in the journal
     * @throws Rejected without a reason, and in one sentence when the draft has faults, was changed by somebody else, published or discarded
     *     meanwhile, or names a version that exists
     */
    public Instrument publish(DraftId id, int revision, String reason) {
        desk.admit();
        String why = ThaiText.typed(reason);
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw Rejected.because("instrument.draft.reason", LONGEST_REASON).at("reason");
        }
        Draft draft = desk.takeOpen(id);
        if (draft.revision() != revision) {
            throw Rejected.because("instrument.draft.changedMeanwhile", draft.changedBy());
        }
        DraftReading reading = desk.read(draft.fileName(), draft.text());
        Instrument instrument = reading.instrument()
                .orElseThrow(() -> Rejected.because(
                        "instrument.draft.hasFaults",
                        reading.faults().size(),
                        reading.faults().get(0).line()));
        publishing.publishFrozen(instrument, draft.text());
        desk.move(draft, Draft.State.PUBLISHED, "instrument.draftPublished", why);
        return instrument;
    }

    /** Puts it away; {@link #restore} takes that back. @throws Rejected when it was published or discarded already */
    public void discard(DraftId id) {
        desk.admit();
        desk.move(desk.takeOpen(id), Draft.State.DISCARDED, "instrument.draftDiscarded", null);
    }

    /** Takes a discarded draft back; of any other it changes nothing. */
    public void restore(DraftId id) {
        desk.admit();
        Draft draft = desk.take(id);
        if (draft.state() == Draft.State.DISCARDED) {
            desk.move(draft, Draft.State.OPEN, "instrument.draftRestored", null);
        }
    }

    private Optional<Instrument> before(Draft draft, Instrument to) {
        Predicate<InstrumentListing> another = listing ->
                listing.code().equals(to.code()) && !listing.version().equals(to.version());
        return draft.base()
                .flatMap(version -> instruments.find(to.code(), version))
                .or(() -> instruments.published().stream()
                        .filter(another)
                        .findFirst()
                        .flatMap(listing -> instruments.find(listing.code(), listing.version())));
    }
}
