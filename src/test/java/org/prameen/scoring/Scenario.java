package org.prameen.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;

/** Answers on a few nodes of the handbook's shape, and what is expected to come out. */
final class Scenario {

    static final String T1_FORM = "C1.F4.I2";

    private final Instrument instrument = Fixtures.localHr();
    private final Map<String, ItemCounts> counts = new HashMap<>();
    private final Set<String> selected = codes(NodeKind.INDICATOR, "");
    private ScoringSettings settings = ScoringSettings.defaults();

    /** The shared test data of the requirements: ten respondents on the form of the worked example. */
    static Scenario t1() {
        return new Scenario()
                .tally("C1.F4.I2.Q1", 1, 5, 3, 0, 1)
                .tally("C1.F4.I2.Q2", 2, 6, 1, 0, 1)
                .tally("C1.F4.I2.Q3", 4, 4, 1, 0, 1)
                .tally("C1.F4.I2.Q4", 3, 6, 0, 1, 0)
                .tally("C1.F4.I2.Q5", 4, 5, 1, 0, 0);
    }

    static Scenario t3() {
        return new Scenario()
                .tally("C1.F5.I5.Q1", 10, 0, 0, 0, 0)
                .tally("C1.F5.I5.Q2", ItemCounts.of(0, 0, 0, 2, 0).withNotPractised(8));
    }

    static Scenario t4() {
        return new Scenario().tally("C1.F5.I5.Q1", 0, 50, 50, 0, 0).tally("C1.F5.I5.Q2", 1, 49, 50, 0, 0);
    }

    static Scenario t5() {
        return new Scenario().tally("C1.F5.I5.Q1", 0, 3, 3, 2, 0).tally("C1.F5.I5.Q2", 2, 4, 1, 1, 0);
    }

    /** A hundred answers whose mean is exactly that many hundredths. */
    static ItemCounts hundredths(int mean) {
        Long[] frequencies = {0L, 0L, 0L, 0L, 0L};
        int lower = mean / 100;
        frequencies[5 - lower] = 100L - mean % 100;
        if (mean % 100 > 0) {
            frequencies[4 - lower] = (long) mean % 100;
        }
        return new ItemCounts(Arrays.asList(frequencies), 0, 0);
    }

    Scenario tally(String item, long f5, long f4, long f3, long f2, long f1) {
        return tally(item, ItemCounts.of(f5, f4, f3, f2, f1));
    }

    Scenario tally(String item, ItemCounts itemCounts) {
        counts.put(item, itemCounts);
        return this;
    }

    /** The same counts on all items at or below a node. */
    Scenario all(String prefix, ItemCounts itemCounts) {
        codes(NodeKind.ITEM, prefix).forEach(item -> counts.put(item, itemCounts));
        return this;
    }

    /** One respondent gives the same score on all items at or below a node. */
    Scenario all(String prefix, int score) {
        return all(prefix, hundredths(score * 100));
    }

    Scenario notPractised(String prefix) {
        return all(prefix, ItemCounts.NONE.withNotPractised(3));
    }

    Scenario unselect(String prefix) {
        selected.removeAll(codes(NodeKind.INDICATOR, prefix));
        return this;
    }

    Scenario by(Rounding rounding, Chain chain) {
        settings = new ScoringSettings(rounding, chain);
        return this;
    }

    ScoringInput input() {
        return new ScoringInput(selected, counts);
    }

    Instrument instrument() {
        return instrument;
    }

    ScoreSheet sheet() {
        return new RatingMeans(instrument, settings).score(input());
    }

    NodeScore score(String code) {
        return sheet().find(code).orElseThrow();
    }

    List<VerdictWarning> warnings() {
        return VerdictWarning.of(instrument, input(), sheet());
    }

    /** Expects a mean and its band; the verdict is told by the level. */
    Scenario gives(String code, String mean, String band) {
        NodeScore score = score(code);
        assertThat(score.state()).as(code).isEqualTo(ScoreState.SCORED);
        assertThat(score.value().orElseThrow()).as(code).hasToString(mean);
        assertThat(score.band()).as(code).contains(band);
        return this;
    }

    Scenario met(String code) {
        assertThat(score(code).met()).as(code).contains(true);
        return this;
    }

    Scenario notMet(String code) {
        assertThat(score(code).met()).as(code).contains(false);
        return this;
    }

    /** Expects neither mean nor band nor verdict. */
    Scenario givesNothing(String code, ScoreState state) {
        NodeScore score = score(code);
        assertThat(score.state()).as(code).isEqualTo(state);
        assertThat(score.mean()).as(code).isEmpty();
        assertThat(score.band()).as(code).isEmpty();
        assertThat(score.met()).as(code).isEmpty();
        return this;
    }

    private Set<String> codes(NodeKind kind, String prefix) {
        return instrument.all(kind).stream()
                .map(Node::code)
                .filter(code -> code.equals(prefix) || prefix.isEmpty() || code.startsWith(prefix + "."))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
