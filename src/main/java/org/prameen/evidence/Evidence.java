package org.prameen.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.prameen.instrument.EvidenceKind;
import org.prameen.instrument.SourceKind;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;

/**
 * A piece of evidence at one subject of a case.
 *
 * @param subject code of a node of the instrument, {@code profile:<code>} or {@code action:<uuid>}
 * @param origin which document or other source it is, and where
 * @param title what it is called
 * @param shows what it shows; may be empty
 * @param effective the date the evidence is of, which is not the day it was added
 * @param outsidePeriod whether that date lies outside the assessed period; a flag, never a refusal
 * @param revision 1, and one more with each replacement
 * @param edition counts changes of the description, so that two windows do not overwrite each other
 * @param piece code of the piece of the instrument's list
 * @param project that it says it is of
 * @param added who owns it, and since when
 */
public record Evidence(
        EvidenceId id,
        CaseId caseId,
        String subject,
        Origin origin,
        String title,
        String shows,
        Optional<LocalDate> effective,
        boolean outsidePeriod,
        Optional<String> piece,
        Optional<String> project,
        int revision,
        int edition,
        Added added,
        Optional<Cancellation> cancellation) {

    /** Where it comes from. @param place address or place, absent for files @param file absent for all but files */
    public record Origin(
            EvidenceKind kind, Optional<StoredFile> file, Optional<String> place, Optional<SourceKind> source) {}

    /** Who added it. */
    public record Added(PersonId person, String name, Instant at) {}

    /** Whether it counts. */
    public boolean valid() {
        return cancellation.isEmpty();
    }

    /** The same, flagged as dated outside the assessed period. */
    Evidence outside() {
        return new Evidence(
                id,
                caseId,
                subject,
                origin,
                title,
                shows,
                effective,
                true,
                piece,
                project,
                revision,
                edition,
                added,
                cancellation);
    }

    public EvidenceKind kind() {
        return origin.kind();
    }

    public Optional<StoredFile> file() {
        return origin.file();
    }

    /** The address to follow; of links only. */
    public Optional<String> link() {
        return origin.place().filter(place -> kind() == EvidenceKind.LINK);
    }
}
