package org.prameen.notification;

import java.util.List;
import org.prameen.notification.persistence.NotificationRows;
import org.prameen.security.Deeds;
import org.prameen.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person signed in was told; nobody else's can be asked for. Reading is no deed and leaves no line in the journal. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Notifications {

    private static final int LONGEST_PAGE = 200;

    private final NotificationRows rows;
    private final Deeds deeds;

    Notifications(NotificationRows rows, Deeds deeds) {
        this.rows = rows;
        this.deeds = deeds;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Notification> page(boolean onlyUnread, int offset, int limit) {
        return rows.page(deeds.person(), onlyUnread, offset, Math.min(limit, LONGEST_PAGE));
    }

    /** How many there are to leaf through. */
    @Transactional(readOnly = true)
    public int count(boolean onlyUnread) {
        return rows.count(deeds.person(), onlyUnread);
    }

    /** Opens one of one's own, which counts as reading it. @return where it leads @throws NotFound when it is not one's own */
    public String open(long notice) {
        String link = rows.link(deeds.person(), notice).orElseThrow(NotFound::new);
        markRead(notice);
        return link;
    }

    /** Also done when it was read already or is not one's own: there is nothing to find out here. */
    public void markRead(long notice) {
        rows.markRead(deeds.person(), notice, deeds.now());
    }

    /** @return how many were unread */
    public int markAllRead() {
        return rows.markAllRead(deeds.person(), deeds.now());
    }
}
