package org.prameen.lifecycle;

import java.util.Optional;

/**
 * What the inbox shows.
 *
 * @param text part of the name of an agency, of a task or of a case number
 */
public record InboxQuery(InboxTab tab, Optional<String> text) {

    public static InboxQuery of(InboxTab tab) {
        return new InboxQuery(tab, Optional.empty());
    }

    public InboxQuery named(String part) {
        return new InboxQuery(tab, Optional.ofNullable(part).map(String::strip).filter(wanted -> !wanted.isEmpty()));
    }
}
