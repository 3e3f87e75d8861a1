package org.prameen.round;

import org.prameen.shared.RoundId;

/** The calendar of a round moved; timers and reminders have to follow. */
public record RoundDatesChanged(RoundId round) {}
