package org.prameen.planning;

import java.time.Instant;
import java.util.Optional;
import org.prameen.shared.PersonId;

/** A plan passed on: what it became, by whom, when, and why if it was returned. */
public record Transition(
        PlanStatus to, Optional<PersonId> person, String personName, Optional<String> reason, Instant at) {}
