package org.prameen.casework;

import java.time.Instant;

/** What somebody said about a case. */
public record Comment(String personName, String text, Instant at) {}
