package org.prameen.scoring;

import java.util.List;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiDigits;

/** Reads a tally as it was typed and checks it against the number of respondents (document 002, lines 2130-2161). */
public final class TallyCheck {

    /** The way the printed example writes "nobody". */
    private static final String NOBODY = "-";

    /** More than any agency has people; keeps sums far from overflow. */
    private static final int MOST_DIGITS = 9;

    private TallyCheck() {}

    /** How a tally stands against the number of respondents. */
    public sealed interface Outcome {}

    /** Every respondent is accounted for. */
    public record Complete() implements Outcome {}

    /** Some respondents are missing; the person is asked how many are not practised and how many are blank. */
    public record Missing(long missing) implements Outcome {}

    /**
     * @param fiveToOne what was typed for 5, 4, 3, 2, 1
     * @throws Rejected at {@code 5} … {@code 1} for the first cell that is no count
     */
    public static ItemCounts read(List<String> fiveToOne) {
        if (fiveToOne.size() != ItemCounts.HIGHEST) {
            throw new IllegalArgumentException("five cells are needed, not " + fiveToOne.size());
        }
        List<Long> frequencies = ItemCounts.scores()
                .mapToObj(score -> frequency(fiveToOne.get(ItemCounts.HIGHEST - score), String.valueOf(score)))
                .toList();
        return new ItemCounts(frequencies, 0, 0);
    }

    /**
     * @param typed a whole number in Arabic or Thai digits, or {@code -} for nobody
     * @param field where a refusal belongs
     * @throws Rejected for anything else: negative, a fraction, a word, nothing, more than nine digits
     */
    public static long frequency(String typed, String field) {
        String text = typed == null ? "" : ThaiDigits.toArabic(typed.strip());
        if (text.equals(NOBODY)) {
            return 0;
        }
        boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || text.length() > MOST_DIGITS) {
            throw Rejected.because("scoring.notACount", Excerpt.of(text)).at(field);
        }
        return Long.parseLong(text);
    }

    /**
     * @param counts scores, not practised and blank together must not exceed the respondents
     * @throws Rejected with both numbers when the tally holds more answers than there are respondents
     */
    public static Outcome against(ItemCounts counts, long respondents) {
        long counted = counts.respondents();
        if (counted > respondents) {
            throw Rejected.because("scoring.tallyExceedsRespondents", counted, respondents);
        }
        return counted == respondents ? new Complete() : new Missing(respondents - counted);
    }
}
