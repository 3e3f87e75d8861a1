package org.prameen.scoring.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.instrument.ShippedPackages;
import org.prameen.scoring.Fraction;

/** What holds for the means of document 004 over whole answers, made by chance from fixed seeds. */
class MeansPropertyTest {

    private static final int SHEETS = 300;
    private static final Instrument ESA = ShippedPackages.read("pmqa-esa", "2566");

    /** The first answer of an item lets it count at all, so only boxes of items that have one are filled. */
    @ParameterizedTest
    @EnumSource(LevelRule.class)
    void oneMoreBoxOfAnEvaluatedItemNeverLowersAMean(LevelRule rule) {
        Random chance = new Random(91);
        MaturityLevels levels = new MaturityLevels(ESA, rule);
        for (int i = 0; i < SHEETS; i++) {
            Map<String, Boolean> answers = answers(chance);
            Map<String, Boolean> more = new HashMap<>(answers);
            List<Node> items = ESA.all(NodeKind.INDICATOR).stream()
                    .filter(item -> item.children().stream().map(Node::code).anyMatch(answers::containsKey))
                    .toList();
            List<Node> boxes = items.get(chance.nextInt(items.size())).children();
            more.put(boxes.get(chance.nextInt(boxes.size())).code(), true);

            MaturitySheet before = levels.score(answers);
            MaturitySheet after = levels.score(more);

            assertThat(points(after)).isGreaterThanOrEqualTo(points(before));
            for (int c = 0; c < before.categories().size(); c++) {
                Fraction mean = points(before.categories().get(c));
                assertThat(points(after.categories().get(c))).isGreaterThanOrEqualTo(mean);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(LevelRule.class)
    void orderOfAnswersNeverMatters(LevelRule rule) {
        Random chance = new Random(92);
        MaturityLevels levels = new MaturityLevels(ESA, rule);
        for (int i = 0; i < SHEETS; i++) {
            Map<String, Boolean> answers = answers(chance);
            List<String> codes = new ArrayList<>(answers.keySet());
            Collections.shuffle(codes, chance);
            Map<String, Boolean> shuffled = new LinkedHashMap<>();
            codes.forEach(code -> shuffled.put(code, answers.get(code)));

            assertThat(levels.score(shuffled)).isEqualTo(levels.score(answers));
        }
    }

    @ParameterizedTest
    @EnumSource(LevelRule.class)
    void totalEqualsASumOverEveryItem(LevelRule rule) {
        Random chance = new Random(93);
        MaturityLevels levels = new MaturityLevels(ESA, rule);
        for (int i = 0; i < SHEETS; i++) {
            Map<String, Boolean> answers = answers(chance);
            long sum = 0;
            long count = 0;
            for (Node item : ESA.all(NodeKind.INDICATOR)) {
                int points = reference(item, answers, rule);
                sum += Math.max(0, points);
                count += points < 0 ? 0 : 1;
            }

            assertThat(points(levels.score(answers))).isEqualTo(Fraction.of(sum, count));
        }
    }

    /** Looks for the highest level whose boxes, and below it every box, are all fulfilled; -1 when nothing is answered. */
    private static int reference(Node item, Map<String, Boolean> answers, LevelRule rule) {
        int points = item.children().stream().anyMatch(box -> answers.containsKey(box.code())) ? 0 : -1;
        boolean open = true;
        List<String> names = List.of("BASIC", "ADVANCE", "SIGNIFICANCE");
        for (int level = 0; level < 3 && points >= 0; level++) {
            boolean all = true;
            for (Node box : item.children()) {
                boolean here = box.level().orElseThrow().equals(names.get(level));
                all &= !here || answers.getOrDefault(box.code(), false);
            }
            open &= all;
            points = (rule == LevelRule.CUMULATIVE_ALL ? open : all) ? 300 + 100 * level : points;
        }
        return points;
    }

    private static Fraction points(MaturitySheet sheet) {
        return sheet.total().orElseThrow().points();
    }

    private static Fraction points(CategoryLevels category) {
        return category.mean().map(MeanPoints::points).orElse(Fraction.ZERO);
    }

    /** One item of five blank, most boxes of the others fulfilled; never all of them blank. */
    private static Map<String, Boolean> answers(Random chance) {
        Map<String, Boolean> answers = new HashMap<>();
        ESA.all(NodeKind.INDICATOR).stream()
                .filter(item -> item.code().equals("1.1") || chance.nextInt(5) > 0)
                .flatMap(item -> item.children().stream())
                .filter(box -> box.code().equals("1.1-c1") || chance.nextInt(8) > 0)
                .forEach(box -> answers.put(box.code(), chance.nextInt(5) > 0));
        return answers;
    }
}
