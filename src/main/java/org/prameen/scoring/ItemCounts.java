package org.prameen.scoring;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The answers given on one item, counted.
 *
 * @param frequencies how many chose 5, 4, 3, 2, 1, in this printed order; never negative
 * @param notPractised how many said that the activity is not practised; outside the mean (document 002, lines 62-63)
 * @param blank how many gave no answer; outside the mean and reported as missing
 */
public record ItemCounts(List<Long> frequencies, long notPractised, long blank) {

    public static final int HIGHEST = 5;
    public static final int LOWEST = 1;
    public static final ItemCounts NONE = of(0, 0, 0, 0, 0);

    public ItemCounts {
        frequencies = List.copyOf(frequencies);
        if (frequencies.size() != HIGHEST) {
            throw new IllegalArgumentException("five frequencies are needed, not " + frequencies.size());
        }
        if (notPractised < 0 || blank < 0 || frequencies.stream().anyMatch(f -> f < 0)) {
            throw new IllegalArgumentException("a count is never negative");
        }
    }

    /** Frequencies from the highest score to the lowest, the printed order. */
    public static ItemCounts of(long f5, long f4, long f3, long f2, long f1) {
        return new ItemCounts(List.of(f5, f4, f3, f2, f1), 0, 0);
    }

    public ItemCounts withNotPractised(long count) {
        return new ItemCounts(frequencies, count, blank);
    }

    public ItemCounts withBlank(long count) {
        return new ItemCounts(frequencies, notPractised, count);
    }

    /** The scores of the scale in printed order. */
    public static IntStream scores() {
        return IntStream.iterate(HIGHEST, score -> score >= LOWEST, score -> score - 1);
    }

    /** @param score from 1 to 5 */
    public long frequency(int score) {
        return frequencies.get(HIGHEST - score);
    }

    /** N: the number of scores given. */
    public long n() {
        return frequencies.stream().reduce(0L, Math::addExact);
    }

    /** One person alone gave a score, so that mean and frequencies are that person's answer. */
    public boolean ofOnePerson() {
        return n() == 1;
    }

    /** Sum of f times X. */
    public long sum() {
        LongStream products = scores().mapToLong(score -> Math.multiplyExact(score, frequency(score)));
        return products.reduce(0L, Math::addExact);
    }

    /** Everyone who was asked: scored, not practised and blank. */
    public long respondents() {
        return LongStream.of(n(), notPractised, blank).reduce(0L, Math::addExact);
    }
}
