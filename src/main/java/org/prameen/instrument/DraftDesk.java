package org.prameen.instrument;

import java.util.List;
import java.util.Optional;
import org.prameen.audit.Entry;
import org.prameen.instrument.persistence.InstrumentDraftRows;
import org.prameen.instrument.persistence.InstrumentVersionRows;
import org.prameen.security.Access;
import org.prameen.security.Deeds;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.shared.Sha256;
import org.springframework.stereotype.Component;

/** Where drafts lie: who may come near, what is written down about each, and what its text is worth. */
@Component
class DraftDesk {

    /** More at once nobody works on; so the list needs no pages, and nobody fills the store with drafts. */
    static final int MOST_OPEN = 50;

    private final InstrumentDraftRows rows;
    private final InstrumentVersionRows versions;
    private final Access access;
    private final Deeds deeds;

    DraftDesk(InstrumentDraftRows rows, InstrumentVersionRows versions, Access access, Deeds deeds) {
        this.rows = rows;
        this.versions = versions;
        this.access = access;
        this.deeds = deeds;
    }

    boolean mayCome() {
        return access.has(Role.ADMINISTRATOR) && !access.isNarrow();
    }

    /** @throws Forbidden for all but administrators, and for those who stand in for one in a single matter */
    void admit() {
        access.require(Role.ADMINISTRATOR);
        if (access.isNarrow()) {
            throw new Forbidden();
        }
    }

    List<DraftListing> open() {
        return rows.open(MOST_OPEN);
    }

    /** @throws NotFound when there is none */
    Draft get(DraftId id) {
        return rows.find(id).orElseThrow(NotFound::new);
    }

    /** Keeps the draft for this act alone. @throws NotFound when there is none */
    Draft take(DraftId id) {
        return rows.lock(id).orElseThrow(NotFound::new);
    }

    /** Like {@link #take}. @throws Rejected when it was published or discarded */
    Draft takeOpen(DraftId id) {
        Draft draft = take(id);
        if (draft.state() != Draft.State.OPEN) {
            throw Rejected.because("instrument.draft.gone." + draft.state(), draft.changedBy());
        }
        return draft;
    }

    /** @throws Rejected when too many are open */
    Draft begin(String code, String version, Optional<String> base, String text) {
        refuseTooMany();
        Draft draft = new Draft(
                DraftId.random(),
                code,
                version,
                base,
                text,
                1,
                read(code, text).faults().size(),
                Draft.State.OPEN,
                deeds.name(),
                deeds.now());
        rows.add(draft);
        deeds.write(entry("instrument.draftStarted", draft).changed(null, Sha256.of(text)));
        return draft;
    }

    /** @param reading what the text is worth; where it is a package it says which */
    Draft write(Draft before, String text, DraftReading reading) {
        Draft after = new Draft(
                before.id(),
                reading.instrument().map(Instrument::code).orElse(before.code()),
                reading.instrument().map(Instrument::version).orElse(before.version()),
                before.base(),
                text,
                before.revision() + 1,
                reading.faults().size(),
                before.state(),
                deeds.name(),
                deeds.now());
        rows.change(after);
        deeds.write(entry("instrument.draftChanged", after).changed(Sha256.of(before.text()), Sha256.of(text)));
        return after;
    }

    /** @param why null where nobody gives a reason */
    Draft move(Draft before, Draft.State state, String act, String why) {
        if (state == Draft.State.OPEN) {
            refuseTooMany();
        }
        Draft after = new Draft(
                before.id(),
                before.code(),
                before.version(),
                before.base(),
                before.text(),
                before.revision() + 1,
                before.faults(),
                state,
                deeds.name(),
                deeds.now());
        rows.change(after);
        deeds.write(entry(act, after).because(why));
        return after;
    }

    /** @param name to report faults with */
    DraftReading read(String name, String text) {
        PackageReading reading = InstrumentPackages.readText(name, text);
        if (reading instanceof PackageReading.Faulty faulty) {
            return new DraftReading(Optional.empty(), faulty.faults());
        }
        Instrument instrument = ((PackageReading.Sound) reading).instrument();
        return new DraftReading(Optional.of(instrument), taken(name, text, instrument));
    }

    /** A version that exists cannot be published again; said at its line. */
    private List<PackageFault> taken(String name, String text, Instrument instrument) {
        String code = instrument.code();
        String version = instrument.version();
        if (versions.find(code, version).isEmpty()) {
            return List.of();
        }
        return List.of(new PackageFault(
                name, PackageText.versionLine(text), "instrument.fault.versionExists", List.of(code, version)));
    }

    private void refuseTooMany() {
        if (rows.countOpen() >= MOST_OPEN) {
            throw Rejected.because("instrument.draft.tooMany", MOST_OPEN);
        }
    }

    private static Entry entry(String act, Draft draft) {
        return Entry.of(act, "draft:" + draft.code() + "/" + draft.version());
    }
}
