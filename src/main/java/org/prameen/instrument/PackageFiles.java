package org.prameen.instrument;

import org.prameen.instrument.persistence.InstrumentVersionRows;
import org.prameen.security.Exports;
import org.prameen.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Packages as files, byte for byte as they are kept: what is exported and imported is exported the same again. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class PackageFiles {

    private final InstrumentVersionRows versions;
    private final DraftDesk desk;

    PackageFiles(InstrumentVersionRows versions, DraftDesk desk) {
        this.versions = versions;
        this.desk = desk;
    }

    /** A published version, which is a printed handbook and open to everybody signed in. @throws NotFound if there is none */
    @Exports("instrumentPackage")
    public String published(String code, String version) {
        return versions.content(versions.find(code, version).orElseThrow(NotFound::new));
    }

    /** A draft in whatever state, with its faults. @throws NotFound when there is none */
    @Exports("instrumentDraft")
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public String draft(DraftId id) {
        desk.admit();
        return desk.get(id).text();
    }
}
