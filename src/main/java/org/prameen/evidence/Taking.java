package org.prameen.evidence;

import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.prameen.evidence.Evidence.Origin;
import org.prameen.evidence.Places.Place;
import org.prameen.evidence.domain.FileNames;
import org.prameen.evidence.inspection.PdfInspection;
import org.prameen.instrument.EvidenceKind;
import org.prameen.instrument.SourceKind;
import org.prameen.security.Deeds;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes evidence in. A file is received and inspected before anything in the database waits for it. */
@Component
class Taking {

    static final int LONGEST_PLACE = 500;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final Receiving receiving;
    private final PdfInspection inspection;
    private final Filing filing;
    private final EvidenceLocks locks;
    private final Deeds deeds;
    private final TransactionOperations transactions;

    Taking(
            Receiving receiving,
            PdfInspection inspection,
            Filing filing,
            EvidenceLocks locks,
            Deeds deeds,
            TransactionOperations transactions) {
        this.receiving = receiving;
        this.inspection = inspection;
        this.filing = filing;
        this.locks = locks;
        this.deeds = deeds;
        this.transactions = transactions;
    }

    EvidenceId file(Place place, String subject, NewEvidence described, InputStream content, String fileName) {
        return file(place, subject, described, new Sent(content, fileName), Optional.empty(), added -> {});
    }

    /** What somebody sends. */
    record Sent(InputStream content, String fileName) {}

    /** @param leaving what it is used instead of @param then done with the new piece in the same transaction */
    EvidenceId file(
            Place place,
            String subject,
            NewEvidence described,
            Sent sent,
            Optional<Evidence> leaving,
            Consumer<EvidenceId> then) {
        pieceKnown(place, subject, described);
        if (FileNames.contradicts(sent.fileName(), "pdf")) {
            throw Rejected.because("evidence.file.otherName").at("file");
        }
        try (Received received =
                receiving.receive(sent.content(), place.rules(subject).sumLimit())) {
            int pages = inspection.pages(received.path(), () -> receiving.settle(received));
            StoredFile file =
                    new StoredFile(FileNames.safe(sent.fileName(), "pdf"), received.sha256(), received.bytes(), pages);
            Origin origin = new Origin(EvidenceKind.PDF, Optional.of(file), Optional.empty(), Optional.empty());
            return transactions.execute(status -> {
                locks.requireOpen(place.id(), subject);
                filing.store(place, subject, received, pages);
                EvidenceId added = put(place, subject, described, origin, leaving);
                then.accept(added);
                return added;
            });
        }
    }

    EvidenceId link(Place place, String subject, NewEvidence described, URI address) {
        pieceKnown(place, subject, described);
        boolean web = address != null
                && address.getScheme() != null
                && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                && address.getHost() != null
                && address.getUserInfo() == null;
        if (!web) {
            throw Rejected.because("evidence.linkUnreadable").at("place");
        }
        return named(
                place, subject, described, origin(EvidenceKind.LINK, address.toASCIIString(), SourceKind.DOCUMENT));
    }

    EvidenceId reference(Place place, String subject, NewEvidence described, SourceKind source, String kept) {
        pieceKnown(place, subject, described);
        if (source == null) {
            throw Rejected.because("evidence.sourceMissing").at("source");
        }
        if (kept == null || kept.isBlank()) {
            throw Rejected.because("evidence.placeMissing").at("place");
        }
        return named(place, subject, described, origin(EvidenceKind.REFERENCE, ThaiText.typed(kept), source));
    }

    EvidenceId shared(Place place, String subject, Evidence found) {
        if (!found.valid()) {
            throw Rejected.because("evidence.alreadyCancelled");
        }
        NewEvidence described = new NewEvidence(
                found.title(),
                found.shows(),
                found.effective(),
                found.piece().filter(code -> place.rules(subject).piece(code).isPresent()),
                found.project());
        locks.requireOpen(place.id(), subject);
        return put(place, subject, described, found.origin(), Optional.empty());
    }

    private EvidenceId named(Place place, String subject, NewEvidence described, Origin origin) {
        if (origin.place().orElseThrow().length() > LONGEST_PLACE) {
            throw Rejected.because("evidence.textTooLong", LONGEST_PLACE).at("place");
        }
        locks.requireOpen(place.id(), subject);
        return put(place, subject, described, origin, Optional.empty());
    }

    private EvidenceId put(
            Place place, String subject, NewEvidence described, Origin origin, Optional<Evidence> leaving) {
        Evidence added = new Evidence(
                EvidenceId.random(),
                place.id(),
                subject,
                origin,
                described.title(),
                described.shows(),
                described.effective(),
                false,
                described.piece(),
                described.project(),
                1,
                1,
                new Evidence.Added(deeds.person(), deeds.name(), deeds.now()),
                Optional.empty());
        filing.add(place, added, leaving);
        return added.id();
    }

    private static Origin origin(EvidenceKind kind, String where, SourceKind source) {
        return new Origin(kind, Optional.empty(), Optional.of(where), Optional.of(source));
    }

    private static void pieceKnown(Place place, String subject, NewEvidence described) {
        if (described.piece().isPresent()
                && place.rules(subject).piece(described.piece().get()).isEmpty()) {
            throw Rejected.because("evidence.pieceUnknown").at("piece");
        }
    }
}
