package org.prameen.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.prameen.evidence.Places.Place;
import org.prameen.evidence.inspection.PagePictures;
import org.prameen.evidence.store.FileContents;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Gives out what files hold; every look leaves a line before anything is given. */
@Component
class EvidenceShowing {

    private final EvidenceReading reading;
    private final Places places;
    private final FileContents contents;
    private final PagePictures pictures;
    private final Lines lines;

    EvidenceShowing(EvidenceReading reading, Places places, FileContents contents, PagePictures pictures, Lines lines) {
        this.reading = reading;
        this.places = places;
        this.contents = contents;
        this.pictures = pictures;
        this.lines = lines;
    }

    OpenedFile open(EvidenceId id) {
        Evidence evidence = reading.found(id);
        StoredFile file = evidence.file().orElseThrow(NotFound::new);
        record(evidence, "evidence.opened", "");
        return new OpenedFile(file, contents.open(file.sha256()));
    }

    URI follow(EvidenceId id) {
        Evidence evidence = reading.found(id);
        URI address = evidence.link().map(URI::create).orElseThrow(NotFound::new);
        record(evidence, "evidence.followed", "");
        return address;
    }

    byte[] preview(EvidenceId id, int page) {
        Evidence evidence = reading.found(id);
        StoredFile file = evidence.file().orElseThrow(NotFound::new);
        if (page < 1 || page > file.pages()) {
            throw new NotFound();
        }
        record(evidence, "evidence.viewed", " – " + page + "/" + file.pages());
        return pictures.of(file.sha256(), page, () -> contents.open(file.sha256()));
    }

    Map<EvidenceId, byte[]> firstPages(CaseId id, List<Evidence> all) {
        Map<EvidenceId, byte[]> pages = new HashMap<>();
        if (!all.isEmpty()) {
            String titles = all.stream().map(Evidence::title).collect(Collectors.joining(" – "));
            lines.write(places.look(id).theCase().deed("evidence.viewed").changed(null, titles));
        }
        for (Evidence one : all) {
            String sha256 = one.file().orElseThrow(NotFound::new).sha256();
            pages.put(one.id(), pictures.of(sha256, 1, () -> contents.open(sha256)));
        }
        return pages;
    }

    void zip(Place place, OutputStream out) {
        lines.write(place.theCase().deed("evidence.exported"));
        try {
            new EvidenceArchive(place.theCase().number(), file -> contents.open(file.sha256()))
                    .write(reading.shelves(place), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void record(Evidence evidence, String act, String what) {
        Place place = places.look(evidence.caseId());
        lines.write(EvidenceLines.of(place.theCase(), act, evidence).changed(null, evidence.title() + what));
    }

    /** Lines of looks, each in a transaction of its own: nothing else is written. */
    @Component
    static class Lines {

        private final Deeds deeds;
        private final TransactionOperations transactions;

        Lines(Deeds deeds, TransactionOperations transactions) {
            this.deeds = deeds;
            this.transactions = transactions;
        }

        void write(org.prameen.audit.Entry line) {
            transactions.executeWithoutResult(status -> deeds.write(line));
        }
    }
}
