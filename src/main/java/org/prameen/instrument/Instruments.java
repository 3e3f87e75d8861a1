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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The catalogue of instruments. What it holds is public by nature (a printed handbook), so reading asks for no role; it
 * is written at start-up only, and frozen by the rounds.
 */
@Service
public class Instruments {

    private final InstrumentVersionRows rows;
    private final Journal journal;
    private final Clock clock;
    private final Map<Key, Parsed> cache = new ConcurrentHashMap<>();

    Instruments(InstrumentVersionRows rows, Journal journal, Clock clock) {
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    public Optional<Instrument> find(String code, String version) {
        Parsed known = cache.get(new Key(code, version));
        if (known != null && known.stored().frozenAt().isPresent()) {
            return Optional.of(known.instrument());
        }
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
     * Fixes the text of a version for good, because a round uses it now. Repeating it changes nothing.
     *
     * @throws NotFound when no such version is published
     */
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
        Key key = new Key(stored.instrument(), stored.version());
        Parsed known = cache.get(key);
        boolean current = known != null && known.stored().sha256().equals(stored.sha256());
        Instrument instrument = current ? known.instrument() : parse(key);
        cache.put(key, new Parsed(stored, instrument));
        return instrument;
    }

    private Instrument parse(Key key) {
        String name = key.code() + "/" + key.version();
        byte[] content = rows.content(key.code(), key.version()).getBytes(StandardCharsets.UTF_8);
        return InstrumentPackages.sound(name, content);
    }

    private record Key(String code, String version) {}

    private record Parsed(StoredVersion stored, Instrument instrument) {}
}
