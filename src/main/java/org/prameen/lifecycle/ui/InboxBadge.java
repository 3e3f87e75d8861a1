package org.prameen.lifecycle.ui;

import org.prameen.lifecycle.Inbox;
import org.prameen.shell.NavigationCount;
import org.springframework.stereotype.Component;

/** Open tasks, beside the inbox in the navigation. */
@Component
class InboxBadge implements NavigationCount {

    private final Inbox inbox;

    InboxBadge(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public String path() {
        return "inbox";
    }

    @Override
    public int count() {
        return inbox.counts().open();
    }
}
