package org.prameen.security;

import org.prameen.shared.PersonId;

/** A person, their roles or their right to sign in changed. */
public record PersonChanged(PersonId person) {}
