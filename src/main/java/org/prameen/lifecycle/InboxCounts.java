package org.prameen.lifecycle;

/** How many tasks each part of the inbox holds; overdue and this week are parts of mine and group. */
public record InboxCounts(int mine, int group, int overdue, int thisWeek) {

    public int open() {
        return mine + group;
    }

    /** @return -1 where nobody counts */
    public int of(InboxTab tab) {
        return switch (tab) {
            case MINE -> mine;
            case GROUP -> group;
            case OVERDUE -> overdue;
            case THIS_WEEK -> thisWeek;
            case LED, DONE -> -1;
        };
    }
}
