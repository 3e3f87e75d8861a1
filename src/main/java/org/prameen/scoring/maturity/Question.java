package org.prameen.scoring.maturity;

/**
 * What is answered by fulfilled or not fulfilled.
 *
 * @param code for example {@code 1.1.2} or {@code 1.1-c1}
 * @param level code of the level it belongs to; its number says nothing about that (document 001, lines 120-125)
 */
public record Question(String code, String level) {}
