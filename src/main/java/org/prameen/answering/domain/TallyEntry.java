package org.prameen.answering.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prameen.scoring.ItemCounts;
import org.prameen.scoring.TallyCheck;

/**
 * Counts of one item as typed, checked against the stated number of respondents (document 002, lines 2130-2161).
 *
 * @param missing respondents who are in no count; more than 0 means that the person is to be asked about them
 */
public record TallyEntry(ItemCounts counts, long missing) {

    private static final String NOBODY = "-";

    /**
     * @param fiveToOne an empty cell is refused, "-" is 0
     * @param notPractised empty when the person was not asked yet; with it, an empty cell means 0
     */
    public static TallyEntry read(
            List<String> fiveToOne, Optional<String> notPractised, Optional<String> blank, long respondents) {
        ItemCounts counts = TallyCheck.read(fiveToOne)
                .withNotPractised(rest(notPractised, "notPractised"))
                .withBlank(rest(blank, "blank"));
        long missing = TallyCheck.against(counts, respondents) instanceof TallyCheck.Missing some ? some.missing() : 0;
        return new TallyEntry(counts, missing);
    }

    /** A stated number of people. @throws Rejected at the field when it is none */
    public static long people(String typed, String field) {
        return TallyCheck.frequency(typed == null || typed.isBlank() ? NOBODY : typed, field);
    }

    /** For example {@code 1·5·3·-·1, NA 0, blank 0}: from 5 to 1, as on paper. */
    public static String written(ItemCounts counts) {
        String scores = counts.frequencies().stream()
                .map(count -> count == 0 ? NOBODY : count.toString())
                .collect(Collectors.joining("·"));
        return scores + ", NA " + counts.notPractised() + ", ? " + counts.blank();
    }

    private static long rest(Optional<String> typed, String field) {
        return typed.map(text -> people(text, field)).orElse(0L);
    }
}
