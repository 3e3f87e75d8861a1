package org.prameen.instrument;

import org.prameen.shared.LocalText;

/**
 * One grade.
 *
 * @param from lowest per cent that belongs to it, inclusive
 * @param outcome what follows from it, for example that a certificate is given
 * @param certificate whether it earns a certificate
 */
public record GradeBand(String code, int from, LocalText title, LocalText outcome, boolean certificate) {}
