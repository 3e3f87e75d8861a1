package org.prameen.instrument;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.prameen.audit.Entry;
import org.prameen.audit.Journal;
import org.prameen.instrument.persistence.InstrumentVersionRows;
import org.prameen.instrument.persistence.StoredVersion;
import org.prameen.shared.Rejected;
import org.prameen.shared.Sha256;
import org.prameen.shared.ThaiText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts packages into the catalogue, at start-up and from drafts; nothing outside of the module can reach it. */
@Component
class Publishing {

    private final InstrumentVersionRows rows;
    private final Journal journal;
    private final Clock clock;

    Publishing(InstrumentVersionRows rows, Journal journal, Clock clock) {
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Publishes a package, or replaces the text of a version that no round uses yet.
     *
     * @return the instrument as it is in force now
     * @throws FaultyPackage when the package has faults
     * @throws Rejected when the version is frozen and its text differs
     */
    @Transactional
    public Instrument publish(String file, byte[] content) {
        Instrument instrument = InstrumentPackages.sound(file, content);
        String text = ThaiText.restored(new String(content, StandardCharsets.UTF_8));
        String hash = Sha256.of(text);
        String code = instrument.code();
        String version = instrument.version();

        if (rows.add(code, version, text, hash, clock.instant())) {
            journal.write(entry("instrument.published", instrument).changed(null, hash));
        } else {
            replace(instrument, text, hash);
        }
        return instrument;
    }

    /**
     * Publishes a version for the first time and fixes its text for good.
     *
     * @param text what the instrument was read from
     * @throws Rejected when there is such a version, frozen or not
     */
    @Transactional
    public void publishFrozen(Instrument instrument, String text) {
        String code = instrument.code();
        String version = instrument.version();
        String hash = Sha256.of(text);
        if (!rows.add(code, version, text, hash, clock.instant())) {
            throw Rejected.because("instrument.fault.versionExists", code, version);
        }
        rows.freeze(code, version, clock.instant());
        journal.write(entry("instrument.published", instrument).changed(null, hash));
    }

    private void replace(Instrument instrument, String text, String hash) {
        String code = instrument.code();
        String version = instrument.version();
        String before = rows.find(code, version).map(StoredVersion::sha256).orElseThrow();
        if (before.equals(hash)) {
            return;
        }
        if (!rows.replace(code, version, text, hash, clock.instant())) {
            throw Rejected.because("instrument.versionFrozen", code, version);
        }
        journal.write(entry("instrument.replaced", instrument).changed(before, hash));
    }

    private static Entry entry(String act, Instrument instrument) {
        return Entry.of(act, "instrument:" + instrument.code() + "/" + instrument.version());
    }
}
