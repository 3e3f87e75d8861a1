package org.prameen.instrument;

import org.prameen.shared.LocalText;

/**
 * A weighted key figure.
 *
 * @param weight greater than 0; the weights of an instrument make 100
 */
public record KeyFigure(String code, int weight, LocalText title) {}
