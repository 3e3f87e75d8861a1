package org.prameen.reporting;

import java.util.Optional;
import org.prameen.audit.Entry;
import org.prameen.security.Access;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Checks whether the journal still says what it said. Auditors and administrators check a case within their reach; all
 * chains at once only those of the national level. That they checked is written down too.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class JournalChecks {

    private static final Role[] CHECKERS = {Role.AUDITOR, Role.ADMINISTRATOR};
    private static final String TOP = "/KOTHO/";

    private final ChainWalk walk;
    private final CaseChains one;
    private final Access access;

    JournalChecks(ChainWalk walk, CaseChains one, Access access) {
        this.walk = walk;
        this.one = one;
        this.access = access;
    }

    /** @param number of a case, as it stands in lists @throws NotFound when there is none within the person's reach */
    public ChainFinding ofCase(String number) {
        access.require(CHECKERS);
        return one.check(number.strip());
    }

    /** @throws NotFound when there is none within the person's reach */
    public ChainFinding ofCase(CaseId id) {
        access.require(CHECKERS);
        return one.check(id);
    }

    public boolean mayCheck() {
        return access.has(CHECKERS);
    }

    public boolean mayCheckAll() {
        return !access.isNarrow()
                && access.reachOf(CHECKERS).stream().anyMatch(path -> path.equals(TOP) || path.equals("/"));
    }

    /** Starts in the background, unless it is on its way already. */
    public void checkAll() {
        requireAll();
        if (walk.start()) {
            one.write(Entry.of("reporting.chainsCheckStarted", "journal:all"));
        }
    }

    /** The check that is on its way, or the latest of this process. */
    public Optional<ChainWalkProgress> latest() {
        requireAll();
        return walk.latest();
    }

    private void requireAll() {
        if (!mayCheckAll()) {
            throw new Forbidden();
        }
    }
}
