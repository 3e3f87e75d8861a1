package org.prameen.answering;

/**
 * How far answering is: answers given of answers asked. An answer is a score or "not practised" on an item of a selected
 * indicator. Asked is, on sheets, every item once for everybody who was invited and, on a form filled by counts, every
 * item once for every stated respondent. Described in {@code src/docs/progress.md}; every screen shows this figure.
 *
 * @param given from 0 to {@code asked}
 * @param asked 0 = nothing was asked
 */
public record Progress(long given, long asked) {

    public static final Progress NONE = new Progress(0, 0);

    public Progress {
        if (given < 0 || given > asked) {
            throw new IllegalArgumentException(given + " of " + asked);
        }
    }

    /**
     * A form over everybody.
     *
     * @param items of the form
     * @param people who are asked about it
     * @param respondents who said anything; their missing answers are {@code blank}
     */
    public static Progress ofForm(long items, long people, long respondents, long blank) {
        return new Progress(items * respondents - blank, items * Math.max(people, respondents));
    }

    public Progress plus(Progress other) {
        return new Progress(given + other.given, asked + other.asked);
    }

    /** Whole per cent, cut off, so that 100 means that nothing is left; 0 when nothing was asked. */
    public int percent() {
        return asked == 0 ? 0 : (int) (100 * given / asked);
    }

    public long left() {
        return asked - given;
    }

    /** Something was asked and all of it is answered. */
    public boolean complete() {
        return asked > 0 && given == asked;
    }
}
