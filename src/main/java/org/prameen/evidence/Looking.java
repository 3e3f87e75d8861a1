package org.prameen.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import org.prameen.evidence.Places.Place;
import org.prameen.evidence.inspection.PagePictures;
import org.prameen.evidence.persistence.ContentRows;
import org.prameen.evidence.persistence.EvidenceRows;
import org.prameen.evidence.store.Stores;
import org.prameen.security.Deeds;
import org.prameen.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reads evidence for those who may; every look into a file leaves a line. */
@Component
class Looking {

    private final EvidenceRows rows;
    private final ContentRows contents;
    private final Stores stores;
    private final Places places;
    private final Rights rights;
    private final Shelves shelves;
    private final PagePictures pictures;
    private final Deeds deeds;
    private final TransactionOperations transactions;

    Looking(
            EvidenceRows rows,
            ContentRows contents,
            Stores stores,
            Places places,
            Rights rights,
            Shelves shelves,
            PagePictures pictures,
            Deeds deeds,
            TransactionOperations transactions) {
        this.rows = rows;
        this.contents = contents;
        this.stores = stores;
        this.places = places;
        this.rights = rights;
        this.shelves = shelves;
        this.pictures = pictures;
        this.deeds = deeds;
        this.transactions = transactions;
    }

    Evidence found(EvidenceId id) {
        Evidence found = rows.find(id).orElseThrow(NotFound::new);
        Place place = places.get(found.caseId());
        if (!rights.of(place.theCase()).sees(found)) {
            throw new NotFound();
        }
        return flagged(place, found);
    }

    List<Evidence> all(Place place) {
        return flagged(place, rows.of(place.id()));
    }

    List<Evidence> of(Place place) {
        return seen(place, all(place));
    }

    List<Evidence> of(Place place, String subject) {
        return seen(place, flagged(place, rows.of(place.id(), subject)));
    }

    EvidenceShelf shelf(Place place, String subject) {
        return shelves.one(place, rights.of(place.theCase()), subject, flagged(place, rows.of(place.id(), subject)));
    }

    List<EvidenceShelf> shelves(Place place) {
        return shelves.all(place, rights.of(place.theCase()), all(place));
    }

    OpenedFile open(EvidenceId id) {
        Evidence evidence = found(id);
        StoredFile file = evidence.file().orElseThrow(NotFound::new);
        record(evidence, "evidence.opened", null);
        return new OpenedFile(file, content(file));
    }

    URI follow(EvidenceId id) {
        Evidence evidence = found(id);
        URI address = evidence.link().map(URI::create).orElseThrow(NotFound::new);
        record(evidence, "evidence.followed", null);
        return address;
    }

    byte[] preview(EvidenceId id, int page) {
        Evidence evidence = found(id);
        StoredFile file = evidence.file().orElseThrow(NotFound::new);
        if (page < 1 || page > file.pages()) {
            throw new NotFound();
        }
        record(evidence, "evidence.viewed", page + "/" + file.pages());
        return pictures.of(file.sha256(), page, () -> content(file));
    }

    void zip(Place place, OutputStream out) {
        transactions.executeWithoutResult(status -> deeds.write(place.theCase().deed("evidence.exported")));
        try {
            new EvidenceArchive(place.theCase().number(), this::content).write(shelves(place), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private java.io.InputStream content(StoredFile file) {
        try {
            String store =
                    contents.find(file.sha256()).orElseThrow(NotFound::new).store();
            return stores.of(store).open(file.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void record(Evidence evidence, String act, String what) {
        Place place = places.get(evidence.caseId());
        transactions.executeWithoutResult(status -> deeds.write(EvidenceLines.of(place.theCase(), act, evidence)
                .changed(null, evidence.title() + (what == null ? "" : " – " + what))));
    }

    private List<Evidence> seen(Place place, List<Evidence> evidence) {
        Standing standing = rights.of(place.theCase());
        return evidence.stream().filter(standing::sees).toList();
    }

    private static List<Evidence> flagged(Place place, List<Evidence> evidence) {
        return evidence.stream().map(one -> flagged(place, one)).toList();
    }

    private static Evidence flagged(Place place, Evidence one) {
        boolean outside =
                one.effective().filter(day -> !place.period().holds(day)).isPresent();
        return outside ? one.outside() : one;
    }
}
