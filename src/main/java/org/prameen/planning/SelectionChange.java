package org.prameen.planning;

import java.time.Instant;

/** An indicator taken in or out after the plan was approved; what was answered is kept either way. */
public record SelectionChange(String indicator, boolean selected, String reason, String personName, Instant at) {}
