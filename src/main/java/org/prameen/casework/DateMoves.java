package org.prameen.casework;

import java.util.List;
import java.util.Optional;
import org.prameen.casework.persistence.DateMoveRows;
import org.prameen.security.Access;
import org.prameen.shared.RoundId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the open cases of a round follow when its dates change. The round has its new dates at once; its cases get theirs
 * in the background and in small transactions, so that nobody who works in a case meanwhile has to wait or is refused.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('NATIONAL_OFFICER', 'ADMINISTRATOR', 'SYSTEM')")
public class DateMoves {

    private final DateMoveRows rows;
    private final Access access;

    DateMoves(DateMoveRows rows, Access access) {
        this.access = access;
        this.rows = rows;
    }

    /** How the last change of a round's dates goes on, or ended; empty when they never changed. */
    public Optional<DateMoveProgress> latest(RoundId round) {
        return access.reaches(round) ? rows.find(round) : Optional.empty();
    }

    /** Rounds with cases that have not followed yet, the longest waiting first. */
    public List<RoundId> unfinished() {
        return rows.unfinished();
    }
}
