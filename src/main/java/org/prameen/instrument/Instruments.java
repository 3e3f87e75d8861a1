package org.prameen.instrument;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.prameen.audit.Entry;
import org.prameen.audit.Journal;
import org.prameen.instrument.persistence.InstrumentVersionRows;
import org.prameen.instrument.persistence.StoredVersion;
import org.prameen.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The catalogue of instruments. What it holds is a printed handbook, public by nature, so reading asks for no role and no
 * organisation; it is written at start-up only, and frozen by the rounds.
 */
@Service
@PreAuthorize("permitAll()")
public class Instruments {

    private final InstrumentVersionRows rows;
    private final Journal journal;
    private final Clock clock;

    /** Kept by the hash of the text, so that a text replaced elsewhere is never mistaken for the old one. */
    private final Map<String, Instrument> parsedByHash = new ConcurrentHashMap<>();

    Instruments(InstrumentVersionRows rows, Journal journal, Clock clock) {
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    public Optional<Instrument> find(String code, String version) {
        return rows.find(code, version).map(this::parsed);
    }

    /** @throws NotFound when no such version is published */
    public Instrument get(String code, String version) {
        return find(code, version).orElseThrow(NotFound::new);
    }

    /** Every published version, by instrument, the latest published first. */
    public List<InstrumentListing> published() {
        return rows.all().stream().map(this::listing).toList();
    }

    /** The nodes whose title or form title holds the words. @throws NotFound when no such version is published */
    public List<Node> search(String code, String version, String words) {
        return TitleSearch.find(get(code, version), words);
    }

    /** @throws NotFound when one of the versions is not published */
    public VersionComparison compare(String code, String fromVersion, String toVersion) {
        return VersionComparison.between(get(code, fromVersion), get(code, toVersion));
    }

    /**
     * Fixes the text of a version for good, because a round uses it now; who may open a round is the round's matter.
     * Repeating it changes nothing.
     *
     * @throws NotFound when no such version is published
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void freeze(String code, String version) {
        if (rows.freeze(code, version, clock.instant())) {
            journal.write(Entry.of("instrument.frozen", "instrument:" + code + "/" + version));
        } else if (rows.find(code, version).isEmpty()) {
            throw new NotFound();
        }
    }

    private InstrumentListing listing(StoredVersion stored) {
        Instrument instrument = parsed(stored);
        return new InstrumentListing(
                stored.instrument(),
                stored.version(),
                instrument.title(),
                instrument.all(NodeKind.INDICATOR).size(),
                instrument.all(NodeKind.ITEM).size(),
                stored.publishedAt(),
                stored.frozenAt());
    }

    private Instrument parsed(StoredVersion stored) {
        return parsedByHash.computeIfAbsent(stored.sha256(), hash -> parse(stored));
    }

    private Instrument parse(StoredVersion stored) {
        String name = stored.instrument() + "/" + stored.version();
        return InstrumentPackages.sound(name, rows.content(stored).getBytes(StandardCharsets.UTF_8));
    }
}
