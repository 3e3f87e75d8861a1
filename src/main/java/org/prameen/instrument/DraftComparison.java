package org.prameen.instrument;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a draft asks otherwise than an earlier version, and what that means for answers that are brought over.
 *
 * @param items what is asked, matched by code
 * @param regraded codes whose wording is the same and whose level or weight is another, in the draft's order
 * @param parts names of the other parts that differ, as in the package
 * @param sameScale whether an answer of the one is an answer of the other; if not, nothing is brought over
 */
public record DraftComparison(
        Instrument from,
        Instrument to,
        VersionComparison items,
        List<String> regraded,
        List<String> parts,
        boolean sameScale) {

    public DraftComparison {
        regraded = List.copyOf(regraded);
        parts = List.copyOf(parts);
    }

    static DraftComparison between(Instrument from, Instrument to) {
        VersionComparison items = VersionComparison.between(from, to);
        Map<String, Asked> before = Asked.byCode(from);
        Map<String, Asked> after = Asked.byCode(to);
        List<String> regraded = items.same().stream()
                .filter(code -> !before.get(code).terms().equals(after.get(code).terms()))
                .toList();
        return new DraftComparison(
                from, to, items, regraded, parts(from, to), scale(from).equals(scale(to)));
    }

    /** Codes whose answers are brought over as they are: the same code with the same wording. */
    public List<String> carried() {
        return sameScale ? items.same() : List.of();
    }

    /** Codes whose answers are shown beside the new question, to be given anew: its wording is another. */
    public List<String> toLookAt() {
        return sameScale ? items.changed() : List.of();
    }

    /** Codes whose answers stay with the earlier version: they are not asked any more, or on another scale. */
    public List<String> lost() {
        return sameScale
                ? items.removed()
                : Asked.in(from).stream().map(Asked::code).toList();
    }

    public boolean nothingDiffers() {
        return items.added().isEmpty()
                && items.removed().isEmpty()
                && items.changed().isEmpty()
                && regraded.isEmpty()
                && parts.isEmpty();
    }

    private static List<String> parts(Instrument from, Instrument to) {
        Map<String, Function<Instrument, Object>> parts = Map.of(
                "title", Instrument::title,
                "issuer", Instrument::issuer,
                "scoring", Instrument::scoring,
                "stem", Instrument::stem,
                "periods", Instrument::periods,
                "legal-reference", Instrument::legalReference,
                "principles", Instrument::principles,
                "glossary", Instrument::glossary,
                "evidence", Instrument::evidence,
                "answered-by", Instrument::answering);
        return parts.entrySet().stream()
                .filter(part ->
                        !part.getValue().apply(from).equals(part.getValue().apply(to)))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static List<Object> scale(Instrument instrument) {
        ScoringPart scoring = instrument.scoring();
        Stream<Object> values = Stream.of();
        if (scoring instanceof RatingPart rating) {
            values = rating.scale().stream().map(ScaleLevel::score);
        } else if (scoring instanceof GradingPart grading) {
            values = grading.steps().stream().map(ImplementationStep::points);
        }
        return Stream.concat(Stream.of(scoring.model()), values).toList();
    }
}
