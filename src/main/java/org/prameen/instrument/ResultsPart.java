package org.prameen.instrument;

import java.util.List;
import java.util.stream.Stream;
import org.prameen.shared.LocalText;

/**
 * Where measures of results are reported (document 001, lines 2945-2963).
 *
 * @param years how many years of results a measure needs, the one assessed included
 * @param dimensions in printed order
 * @param rules what the package adds to the rules of entry
 */
public record ResultsPart(
        String code, LocalText title, int years, List<ResultDimension> dimensions, ResultRules rules) {

    public ResultsPart {
        dimensions = List.copyOf(dimensions);
    }

    /** A part whose package adds nothing to the rules of entry. */
    public ResultsPart(String code, LocalText title, int years, List<ResultDimension> dimensions) {
        this(code, title, years, dimensions, ResultRules.NONE);
    }

    /** The part as a group with a section a dimension and an item a group of measures. */
    Node asNode() {
        return Node.plain(
                code,
                NodeKind.COMPONENT,
                title,
                dimensions.stream()
                        .map(dimension -> Node.plain(
                                dimension.code(),
                                NodeKind.INDICATOR,
                                dimension.title(),
                                dimension.groups().stream()
                                        .map(group -> Node.plain(group.code(), NodeKind.ITEM, group.title(), List.of()))
                                        .toList()))
                        .toList());
    }

    public Stream<ResultGroup> groups() {
        return dimensions.stream().flatMap(dimension -> dimension.groups().stream());
    }
}
