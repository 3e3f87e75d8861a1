package org.prameen.workbook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prameen.scoring.improvement.Direction;

/**
 * What happened to a measure that a reviewer should see.
 *
 * @param carried as it was taken over from the year before
 * @param turn the last change of its direction after its result stood there
 */
public record MeasureTrace(Optional<Carried> carried, Optional<Turn> turn) {

    public static final MeasureTrace NONE = new MeasureTrace(Optional.empty(), Optional.empty());

    /** Results of the two years before as they were taken over; empty texts where there were none. */
    public record Carried(String earlier, String later) {}

    /** @param by name of who changed it */
    public record Turn(Direction from, Instant at, String by) {}

    /** A result of a year before that is another one now. @param field {@code earlier} or {@code later} */
    public record Difference(String field, String carried, String now) {}

    /** Results that differ from those that were taken over. */
    public List<Difference> differences(TypedMeasure now) {
        return carried.stream()
                .flatMap(then -> Stream.of(
                        new Difference("earlier", then.earlier(), now.earlier()),
                        new Difference("later", then.later(), now.later())))
                .filter(result ->
                        !result.carried().isBlank() && !result.carried().equals(result.now()))
                .toList();
    }
}
