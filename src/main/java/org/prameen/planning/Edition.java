package org.prameen.planning;

import java.time.Instant;

/** The latest saving of a part: its version, counted from 1, who saved it and when. */
public record Edition(int version, String personName, Instant at) {}
