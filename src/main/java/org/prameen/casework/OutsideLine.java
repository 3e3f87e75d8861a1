package org.prameen.casework;

/**
 * The evaluation from outside beside an agency's own case.
 *
 * @param mayEnter opens its page; the people of the agency read its findings beside their own instead
 */
public record OutsideLine(EvaluationLine line, boolean mayEnter) {}
