package org.prameen.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;

class OracleTest {

    private final Instrument instrument = Fixtures.localHr();
    private final List<String> items =
            instrument.all(NodeKind.ITEM).stream().map(Node::code).toList();
    private final List<String> indicators =
            instrument.all(NodeKind.INDICATOR).stream().map(Node::code).toList();

    @ParameterizedTest
    @EnumSource(Rounding.class)
    void randomSheetsAgreeWithASecondImplementationInTheTwoDecimalChain(Rounding rounding) {
        compare(new ScoringSettings(rounding, Chain.TWO_DECIMAL), 200, 20_2550);
    }

    @ParameterizedTest
    @EnumSource(Rounding.class)
    void randomSheetsAgreeWithASecondImplementationInTheExactChain(Rounding rounding) {
        compare(new ScoringSettings(rounding, Chain.EXACT), 200, 20_2551);
    }

    private void compare(ScoringSettings settings, int sheets, long seed) {
        Random random = new Random(seed);
        NaiveOracle oracle = new NaiveOracle(settings.rounding() == Rounding.HALF_UP, settings.chain() == Chain.EXACT);
        for (int i = 0; i < sheets; i++) {
            Map<String, long[]> answers = answers(random);
            Set<String> selected = selection(random);
            Map<String, ItemCounts> counts = new HashMap<>();
            answers.forEach((code, f) -> counts.put(code, ItemCounts.of(f[0], f[1], f[2], f[3], f[4])));

            ScoreSheet sheet = new RatingMeans(instrument, settings).score(new ScoringInput(selected, counts));

            assertThat(hundredths(sheet)).isEqualTo(oracle.hundredths(answers, selected));
        }
    }

    private Map<String, long[]> answers(Random random) {
        // few respondents make ties at the third decimal frequent, many respondents make long fractions
        int people = random.nextBoolean() ? 8 : 1 + random.nextInt(300);
        double answered = random.nextDouble();
        Map<String, long[]> answers = new HashMap<>();
        for (String item : items) {
            long[] f = new long[5];
            for (int person = 0; person < people; person++) {
                if (random.nextDouble() < answered) {
                    f[random.nextInt(5)]++;
                }
            }
            answers.put(item, f);
        }
        return answers;
    }

    private Set<String> selection(Random random) {
        Set<String> selected = new HashSet<>(indicators);
        selected.removeIf(code -> random.nextInt(4) == 0);
        return selected;
    }

    private static Map<String, Long> hundredths(ScoreSheet sheet) {
        Map<String, Long> means = new TreeMap<>();
        for (NodeScore node : sheet.nodes()) {
            node.value()
                    .ifPresent(
                            mean -> means.put(node.code(), mean.unscaledValue().longValueExact()));
        }
        return means;
    }
}
