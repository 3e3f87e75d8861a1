package org.prameen.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prameen.instrument.Instrument;

/**
 * A verdict that hangs on a choice the source document leaves open (lines 52, 2170-2177 against 2208-2219).
 *
 * @param code the node
 * @param met the verdict by the settings in force
 * @param otherSettings settings by which it is the other way round
 * @param otherValue the two-decimal mean by those settings
 */
public record VerdictWarning(
        String code, BigDecimal value, boolean met, ScoringSettings otherSettings, BigDecimal otherValue) {

    /** Every verdict of a sheet that other settings would turn, in printed order, one warning for each such setting. */
    public static List<VerdictWarning> of(Instrument instrument, ScoringInput input, ScoreSheet sheet) {
        List<ScoreSheet> others = sheet.settings().others().stream()
                .map(settings -> new RatingMeans(instrument, settings).score(input))
                .toList();
        return sheet.nodes().stream()
                .flatMap(node -> others.stream().flatMap(other -> compare(node, other).stream()))
                .toList();
    }

    private static Optional<VerdictWarning> compare(NodeScore node, ScoreSheet other) {
        return Stream.of(node)
                .filter(judged -> judged.met().isPresent())
                .flatMap(judged -> other.find(judged.code()).stream())
                .filter(found -> !found.met().equals(node.met()))
                .map(found -> new VerdictWarning(
                        node.code(),
                        node.value().orElseThrow(),
                        node.met().orElseThrow(),
                        other.settings(),
                        found.value().orElseThrow()))
                .findFirst();
    }
}
