package org.prameen.scoring.implementation;

/**
 * A key figure of a weighted dimension.
 *
 * @param weight greater than 0; the weights of a dimension make 100
 */
public record Kpi(String code, int weight) {}
