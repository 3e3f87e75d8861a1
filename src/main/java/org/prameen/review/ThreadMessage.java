package org.prameen.review;

import java.time.Instant;

/** @param unread by the person who asks @param question whether it was put as a question */
public record ThreadMessage(
        long number, String by, boolean byAgency, boolean question, String text, Instant at, boolean unread) {}
