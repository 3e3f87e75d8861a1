package org.prameen.instrument;

import org.prameen.shared.LocalText;

/**
 * A piece that the evidence of a subject is made of, for example the letter asking for approval.
 *
 * @param code for example {@code E3}
 * @param required whether a subject that needs evidence needs this piece
 */
public record EvidencePiece(String code, LocalText title, boolean required) {}
