package org.prameen.instrument;

import java.util.List;
import java.util.stream.Stream;
import org.prameen.shared.LocalText;

/**
 * Where measures of results are reported (document 001, lines 2945-2963).
 *
 * @param years how many years of results a measure needs, the one assessed included
 * @param dimensions in printed order
 */
public record ResultsPart(String code, LocalText title, int years, List<ResultDimension> dimensions) {

    public ResultsPart {
        dimensions = List.copyOf(dimensions);
    }

    public Stream<ResultGroup> groups() {
        return dimensions.stream().flatMap(dimension -> dimension.groups().stream());
    }
}
