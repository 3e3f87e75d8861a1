package org.prameen.review;

/** Whose values a score is made of; they stand side by side and none overwrites another. */
public enum Basis {
    RESPONDENTS,
    CONSENSUS,
    VERIFIED,
    EXTERNAL
}
