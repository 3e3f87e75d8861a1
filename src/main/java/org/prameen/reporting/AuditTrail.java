package org.prameen.reporting;

import java.util.List;
import org.prameen.casework.LentCases;
import org.prameen.reporting.persistence.AuditTrailRows;
import org.prameen.reporting.persistence.AuditTrailRows.Reader;
import org.prameen.security.Access;
import org.prameen.security.JournalReaders;
import org.prameen.security.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the journal: who changed what, when (document 002, lines 421-423). The national level reads all of it, an agency
 * its own. What a respondent answered is shown to auditors only, because colleagues read the rest; for them all acts that
 * would give an answer away look the same.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class AuditTrail {

    private static final Role[] READERS = JournalReaders.ROLES.toArray(Role[]::new);
    private static final Role[] READERS_OF_ALL = {Role.AUDITOR, Role.ADMINISTRATOR, Role.NATIONAL_OFFICER};
    private static final String TOP = "/KOTHO/";
    private static final int LONGEST_PAGE = 200;

    private final AuditTrailRows rows;
    private final Access access;
    private final LentCases lent;

    AuditTrail(AuditTrailRows rows, Access access, LentCases lent) {
        this.lent = lent;
        this.rows = rows;
        this.access = access;
    }

    /**
     * Newest first. Lines that belong to no organisation are for the national level; a substitute of one round or one task
     * reads what was done in its cases.
     */
    public List<AuditLine> page(AuditSearch search, int offset, int limit) {
        access.require(READERS);
        boolean all = access.reachOf(READERS_OF_ALL).stream().anyMatch(path -> path.equals(TOP) || path.equals("/"));
        Reader reader = new Reader(access.reachOf(READERS), all, auditsAllTheyRead(), lent.narrow());
        List<AuditLine> lines = rows.page(search, reader, Math.max(0, offset), Math.min(limit, LONGEST_PAGE));
        return reader.answers()
                ? lines
                : lines.stream().map(AuditLine::withoutAnswers).toList();
    }

    /** Somebody who audits one agency and works for another reads the answers of neither here. */
    private boolean auditsAllTheyRead() {
        List<String> audited = access.reachOf(Role.AUDITOR);
        return access.reachOf(READERS).stream()
                .allMatch(path -> audited.stream().anyMatch(path::startsWith));
    }
}
