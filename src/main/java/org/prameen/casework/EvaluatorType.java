package org.prameen.casework;

import org.prameen.shared.LocalText;

/** A kind of evaluator from outside, as the handbook names them (document 002, lines 221-227). */
public record EvaluatorType(String code, LocalText name) {}
