package org.prameen.audit;

import java.util.List;
import java.util.UUID;
import org.prameen.audit.domain.ChainCheck;
import org.prameen.audit.domain.ChainedLine.Hash;
import org.prameen.audit.persistence.ChainRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks that the journal still says what it said: follows a chain and names the exact line that was changed, inserted or
 * is gone. Whoever calls sees to it that the person may.
 */
@Component
public class Chains {

    /** The chain of lines that belong to no case and no organisation; before all others. */
    public static final UUID OF_NOBODY = new UUID(0, 0);

    private final ChainRows rows;

    Chains(ChainRows rows) {
        this.rows = rows;
    }

    /** As it is at one moment, however many lines are added meanwhile. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChainReport check(UUID chain) {
        var head = rows.head(chain);
        ChainCheck check = new ChainCheck(head);
        rows.lines(chain, check::next);
        List<ChainBreak> breaks = check.end();
        String fingerprint = head.map(end -> end.hash()).map(Hash::hex).orElse("");
        return new ChainReport(chain, check.lines(), fingerprint, breaks);
    }

    /** The chains after {@link #OF_NOBODY}, in order, a page at a time. @param after the last of the page before */
    @Transactional(readOnly = true)
    public List<UUID> after(UUID after, int limit) {
        return rows.chains(after, limit);
    }

    @Transactional(readOnly = true)
    public long count() {
        return rows.count();
    }
}
