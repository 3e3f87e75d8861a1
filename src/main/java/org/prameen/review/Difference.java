package org.prameen.review;

import java.util.Optional;

/**
 * One thing that is not as it was when a body last decided.
 *
 * @param subject node of the instrument, or another subject of evidence
 * @param before nothing when it was added
 * @param after nothing when it was taken away
 */
public record Difference(Kind kind, String subject, Optional<String> before, Optional<String> after) {

    /** What changed: answers, agreed values, evidence, or values a body verified. */
    public enum Kind {
        ANSWERS,
        CONSENSUS,
        EVIDENCE,
        VERIFIED
    }
}
