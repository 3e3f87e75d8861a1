package org.prameen.scoring.method;

/** What an item that is wholly carried out, and a key figure, need of evidence (rule R-14 of document 000). */
public enum ProofRule {
    /** What is missing is told before the submission. */
    ASKED,
    /** What is missing refuses the submission. */
    REQUIRED,
    OPTIONAL
}
