package org.prameen.scoring.measures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something at one measure that deserves a look.
 *
 * @param measure its id
 * @param arguments as {@link HintKind} names them
 * @param lines of the source document; empty where the hint is a method of the system
 */
public record MeasureHint(HintKind kind, String measure, List<String> arguments, Optional<String> lines) {

    public MeasureHint {
        arguments = List.copyOf(arguments);
    }

    static MeasureHint of(HintKind kind, String measure, Optional<String> lines, Object... arguments) {
        return new MeasureHint(
                kind, measure, Stream.of(arguments).map(String::valueOf).toList(), lines);
    }
}
