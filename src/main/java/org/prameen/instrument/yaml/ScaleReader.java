package org.prameen.instrument.yaml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.prameen.instrument.Band;
import org.prameen.instrument.ScaleLevel;

/**
 * Reads what is needed to rate and to judge: scale, bands, criterion (document 002, lines 45-61). Bands follow one
 * another at two decimals, because a mean is reduced to two decimals before it is classified.
 */
final class ScaleReader {

    private static final Set<String> LEVEL = Set.of("score", "title");
    private static final Set<String> BAND = Set.of("code", "from", "to", "title", "long-title");
    private static final Set<String> CRITERION = Set.of("above");
    private static final BigDecimal STEP = new BigDecimal("0.01");

    private final Mapping root;
    private final Faults faults;
    private int lowest = Integer.MAX_VALUE;
    private int highest = Integer.MIN_VALUE;
    private Integer previousScore;
    private BigDecimal reached;

    ScaleReader(Mapping root, Faults faults) {
        this.root = root;
        this.faults = faults;
    }

    /** To be read first: the other two are checked against it. */
    List<ScaleLevel> scale() {
        return root.list("scale", yaml -> level(Mapping.of(yaml, faults, LEVEL)));
    }

    private ScaleLevel level(Mapping mapping) {
        int score = mapping.whole("score").orElse(0);
        if (previousScore != null && score >= previousScore) {
            mapping.fault("score", "scaleOrder", String.valueOf(score), previousScore.toString());
        }
        previousScore = score;
        lowest = Math.min(lowest, score);
        highest = Math.max(highest, score);
        return new ScaleLevel(score, mapping.localText("title"));
    }

    List<Band> bands() {
        Codes codes = new Codes();
        List<Band> bands = root.list("bands", yaml -> band(Mapping.of(yaml, faults, BAND), codes));
        if (reached != null && scaleIsKnown() && reached.compareTo(BigDecimal.valueOf(highest)) != 0) {
            root.fault("bands", "bandsEnd", reached.toPlainString(), String.valueOf(highest));
        }
        return bands;
    }

    private Band band(Mapping mapping, Codes codes) {
        BigDecimal from = mapping.twoDecimals("from").orElse(null);
        BigDecimal to = mapping.twoDecimals("to").orElse(null);
        if (from != null && to != null) {
            follow(mapping, from, to);
        }
        return new Band(codes.name(mapping), from, to, mapping.localText("title"), mapping.localText("long-title"));
    }

    private void follow(Mapping mapping, BigDecimal from, BigDecimal to) {
        BigDecimal expected = reached == null ? BigDecimal.valueOf(lowest).setScale(2) : reached.add(STEP);
        int order = from.compareTo(expected);
        if (scaleIsKnown() && order != 0) {
            mapping.fault("from", order > 0 ? "bandGap" : "bandOverlap", from.toString(), expected.toString());
        }
        if (from.compareTo(to) > 0) {
            mapping.fault("to", "bandBackwards", from.toString(), to.toString());
        }
        reached = to;
    }

    BigDecimal criterion() {
        return root.required("criterion")
                .map(yaml -> Mapping.of(yaml, faults, CRITERION))
                .map(this::criterion)
                .orElse(null);
    }

    private BigDecimal criterion(Mapping mapping) {
        BigDecimal above = mapping.twoDecimals("above").orElse(null);
        boolean reachable = above == null
                || !scaleIsKnown()
                || above.compareTo(BigDecimal.valueOf(lowest)) >= 0 && above.compareTo(BigDecimal.valueOf(highest)) < 0;
        if (!reachable) {
            mapping.fault("above", "criterionOutside", above.toString(), "" + lowest, "" + highest);
        }
        return above;
    }

    private boolean scaleIsKnown() {
        return previousScore != null;
    }
}
