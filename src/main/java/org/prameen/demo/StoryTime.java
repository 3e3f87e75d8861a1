package org.prameen.demo;

import java.time.Instant;

/** Lets a story be told at the moments it happened. */
public interface StoryTime {

    /** The present; while a story is told, the moment it stands at. */
    Instant now();

    /** Runs work at a moment. Afterwards it is as late as it was before. */
    void at(Instant moment, Runnable work);
}
