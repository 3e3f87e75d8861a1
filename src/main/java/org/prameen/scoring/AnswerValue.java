package org.prameen.scoring;

import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiDigits;

/** What one respondent says on one item; no answer at all is the absence of a value, never a value. */
public sealed interface AnswerValue {

    /** The written form of "not practised". */
    String NOT_PRACTISED = "NA";

    /** @param score from 1 (lowest) to 5 (highest) */
    record Score(int score) implements AnswerValue {
        public Score {
            if (score < ItemCounts.LOWEST || score > ItemCounts.HIGHEST) {
                throw new IllegalArgumentException("a score is 1 to 5, not " + score);
            }
        }
    }

    /** The organisation does not practise the activity; leaves the mean (document 002, lines 62-63). */
    record NotPractised() implements AnswerValue {}

    /**
     * Reads an answer as it was typed or sent: one digit from 1 to 5, Arabic or Thai, or {@code NA}.
     *
     * @throws Rejected for anything else: 0, 6, 3.5, two digits, nothing
     */
    static AnswerValue parse(String text) {
        if (NOT_PRACTISED.equals(text)) {
            return new NotPractised();
        }
        String digits = ThaiDigits.toArabic(text);
        if (digits.length() != 1 || digits.charAt(0) < '1' || digits.charAt(0) > '5') {
            throw Rejected.because("scoring.answerNotOnScale", Excerpt.of(text));
        }
        return new Score(digits.charAt(0) - '0');
    }
}
