package org.prameen.answering;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.prameen.answering.persistence.NoticeRows;
import org.prameen.security.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Short messages for the person signed in; nobody else's can be asked for. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class PersonalNotices {

    private static final int MOST = 50;

    private final NoticeRows rows;
    private final CurrentUser user;
    private final Clock clock;

    PersonalNotices(NoticeRows rows, CurrentUser user, Clock clock) {
        this.rows = rows;
        this.user = user;
        this.clock = clock;
    }

    /** Unread, newest first. */
    @Transactional(readOnly = true)
    public List<PersonalNotice> mine() {
        return rows.unread(user.id(), MOST);
    }

    /** Also done when it was read already or is not one's own: there is nothing to find out here. */
    public void markRead(UUID notice) {
        rows.markRead(notice, user.id(), clock.instant());
    }
}
