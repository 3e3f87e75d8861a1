package org.prameen.instrument;

import org.prameen.shared.LocalText;

/** A term that the source document defines, with its meaning in our own words. */
public record Term(LocalText term, LocalText meaning) {}
