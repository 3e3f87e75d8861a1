package org.prameen.scoring.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.instrument.ShippedPackages;
import org.prameen.traceability.Requirement;

/**
 * Levels of items as they ship, worked out by hand from documents 001 (rules, sections 2.1 and 2.2) and 004 (rules, section 2).
 * Answers stand in printed order: 1 fulfilled, 0 not, - blank.
 */
class GoldenLevelsTest {

    private static final Map<String, Instrument> INSTRUMENTS =
            Map.of("001", ShippedPackages.read("pmqa-guide", "1"), "004", ShippedPackages.read("pmqa-esa", "2566"));
    private static final List<String> LEVELS = List.of("BASIC", "ADVANCE", "SIGNIFICANCE");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            001 1.1 all blank                    | - - - - -   | BLANK        | BLANK        | false
            001 1.1 the Basic one, rest blank    | - 1 - - -   | BASIC        | BASIC        | false
            001 1.1 one no, rest blank           | - - - - 0   | NONE         | NONE         | false
            001 1.2 one of two Basic             | 1 0 0 0 0 0 | NONE         | NONE         | false
            001 1.2 both Basic                   | 1 0 0 1 0 0 | BASIC        | BASIC        | false
            001 1.2 Advance by number 3 and 5    | 1 0 1 1 1 0 | ADVANCE      | ADVANCE      | false
            001 1.2 one of two Significance      | 1 1 1 1 1 0 | ADVANCE      | ADVANCE      | false
            001 1.2 everything                   | 1 1 1 1 1 1 | SIGNIFICANCE | SIGNIFICANCE | false
            001 1.2 all but one Basic            | 0 1 1 1 1 1 | NONE         | SIGNIFICANCE | true
            001 1.3 Advance above half of Basic  | 1 1 0 0     | NONE         | ADVANCE      | true
            001 1.3 Significance without Advance | 0 1 1 1     | BASIC        | SIGNIFICANCE | true
            001 1.4 up to Advance                | 1 1 1 0     | ADVANCE      | ADVANCE      | false
            001 1.4 Advance left out             | 1 0 1 1     | BASIC        | SIGNIFICANCE | true
            001 2.1 number 1 is not Basic        | 1 0 0       | NONE         | ADVANCE      | true
            001 2.1 number 3 is                  | 0 0 1       | BASIC        | BASIC        | false
            001 2.1 number 2 is the highest      | 0 1 1       | BASIC        | SIGNIFICANCE | true
            001 2.4 number 1 is the highest      | 1 0 0       | NONE         | SIGNIFICANCE | true
            001 2.4 everything                   | 1 1 1       | SIGNIFICANCE | SIGNIFICANCE | false
            001 3.2 part (c) alone (F04)         | 0 0 0 1     | BASIC        | BASIC        | false
            001 3.2 part (c) alone, rest blank   | - - - 1     | BASIC        | BASIC        | false
            001 3.2 parts (a) and (c)            | 0 1 0 1     | BASIC        | BASIC        | false
            001 3.2 all parts                    | 0 1 1 1     | ADVANCE      | ADVANCE      | false
            001 3.2 without part (c)             | 1 1 1 0     | NONE         | SIGNIFICANCE | true
            001 3.2 without part (a)             | 1 0 1 1     | BASIC        | SIGNIFICANCE | true
            001 3.4 Advance and half of Basic    | 1 1 0 0 0   | NONE         | ADVANCE      | true
            001 3.4 numbers 2 and 4 are Basic    | 0 1 0 1 0   | BASIC        | BASIC        | false
            001 4.4 two of three Advance (F43)   | 1 1 0 1 1 0 | BASIC        | BASIC        | false
            001 4.4 three of three Advance       | 1 1 0 1 1 1 | ADVANCE      | ADVANCE      | false
            001 4.4 two of three below the top   | 1 1 1 1 1 0 | BASIC        | SIGNIFICANCE | true
            001 5.1 number 5 counts as Basic     | 1 0 1 1 0   | NONE         | ADVANCE      | true
            001 5.1 with number 5                | 1 0 1 1 1   | ADVANCE      | ADVANCE      | false
            001 5.2 one of two Significance      | 1 1 0 1     | ADVANCE      | ADVANCE      | false
            001 6.3 one of two Significance      | 1 1 1 0     | ADVANCE      | ADVANCE      | false
            001 6.4 one of two Advance           | 1 1 1 0     | BASIC        | SIGNIFICANCE | true
            004 2.2 half of the top (F27)        | 1 1 1 0     | ADVANCE      | ADVANCE      | false
            004 2.2 everything (F27)             | 1 1 1 1     | SIGNIFICANCE | SIGNIFICANCE | false
            004 2.2 nothing (F27)                | 0 0 0 0     | NONE         | NONE         | false
            004 2.2 all but Basic (F27)          | 0 1 1 1     | NONE         | SIGNIFICANCE | true
            004 2.2 Basic blank                  | - 1 1 1     | NONE         | SIGNIFICANCE | true
            004 1.1 two of three Basic           | 1 1 0 0 0 0 | NONE         | NONE         | false
            004 1.1 three of three Basic         | 1 1 1 0 0 0 | BASIC        | BASIC        | false
            004 1.1 one of two Significance      | 1 1 1 1 1 0 | ADVANCE      | ADVANCE      | false
            004 1.1 Advance left out             | 1 1 1 0 1 1 | BASIC        | SIGNIFICANCE | true
            004 1.1 everything                   | 1 1 1 1 1 1 | SIGNIFICANCE | SIGNIFICANCE | false
            004 1.3 one of two Advance           | 1 1 1 0 0   | BASIC        | BASIC        | false
            004 1.3 two of two Advance           | 1 1 1 1 0   | ADVANCE      | ADVANCE      | false
            004 1.3 one of two Basic             | 1 0 1 1 1   | NONE         | SIGNIFICANCE | true
            004 3.4 two of three Advance         | 1 1 1 0 0   | BASIC        | BASIC        | false
            004 3.4 three of three Advance       | 1 1 1 1 0   | ADVANCE      | ADVANCE      | false
            004 4.1 one of two Advance           | 1 1 0 1     | BASIC        | SIGNIFICANCE | true
            004 5.1 one of two Significance      | 1 1 1 1 0   | ADVANCE      | ADVANCE      | false
            004 2.3 three boxes: 000             | 0 0 0       | NONE         | NONE         | false
            004 2.3 three boxes: 100             | 1 0 0       | BASIC        | BASIC        | false
            004 2.3 three boxes: 010             | 0 1 0       | NONE         | ADVANCE      | true
            004 2.3 three boxes: 001             | 0 0 1       | NONE         | SIGNIFICANCE | true
            004 2.3 three boxes: 110             | 1 1 0       | ADVANCE      | ADVANCE      | false
            004 2.3 three boxes: 101             | 1 0 1       | BASIC        | SIGNIFICANCE | true
            004 2.3 three boxes: 011             | 0 1 1       | NONE         | SIGNIFICANCE | true
            004 2.3 three boxes: 111             | 1 1 1       | SIGNIFICANCE | SIGNIFICANCE | false
            """)
    @Requirement("001-F04")
    @Requirement("001-F40")
    @Requirement("001-F43")
    void itemReachesItsLevel(String name, String answers, String cumulative, String highest, boolean warned) {
        Instrument instrument = INSTRUMENTS.get(name.substring(0, 3));
        String item = name.substring(4, 7);
        Map<String, Boolean> given = answers(instrument, item, answers);

        ItemLevel byAll = item(instrument, LevelRule.CUMULATIVE_ALL, item, given);

        assertThat(code(byAll)).isEqualTo(cumulative);
        assertThat(code(item(instrument, LevelRule.HIGHEST_ALL, item, given))).isEqualTo(highest);
        assertThat(!byAll.warnings().isEmpty()).isEqualTo(warned);
    }

    /** One after another of the 96 questions and 84 boxes is missing alone: the item falls below the level it belongs to. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "001, 1.1 ABSAS 1.2 BSABAS 1.3 ABSB 1.4 BABS",
        "001, 2.1 ASB 2.2 ABS 2.3 BAS 2.4 SBA",
        "001, 3.1 SBA 3.2 SAAB 3.3 ABS 3.4 ABSBS",
        "001, 4.1 BAS 4.2 BASA 4.3 BABS 4.4 ABSABA",
        "001, 5.1 BSAAB 5.2 SBSA 5.3 ABSBA 5.4 SABS",
        "001, 6.1 SABS 6.2 ABS 6.3 BSAS 6.4 ABSA",
        "004, 1.1 BBBASS 1.3 BBAAS 1.4 BAASS",
        "004, 2.1 BBAS 2.2 BASS 2.3 BAS 2.4 BAS",
        "004, 3.1 BAAS 3.2 BAS 3.3 BAS 3.4 BAAAS",
        "004, 4.1 BAAS 4.2 BAS 4.3 BAS 4.4 BAS",
        "004, 5.1 BAASS 5.2 BAS 5.3 BAS 5.4 BAS",
        "004, 6.1 BAS 6.2 BAS 6.3 BAS 6.4 BAS"
    })
    @Requirement("001-F03")
    @Requirement("004-F07")
    void everyQuestionHoldsBackTheLevelItBelongsTo(String document, String printed) {
        String[] words = printed.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            for (int missing = 0; missing < words[i + 1].length(); missing++) {
                StringBuilder answers = new StringBuilder("1".repeat(words[i + 1].length()));
                answers.setCharAt(missing, '0');
                String spaced = String.join(" ", answers.toString().split(""));
                Instrument instrument = INSTRUMENTS.get(document);
                ItemLevel level =
                        item(instrument, LevelRule.CUMULATIVE_ALL, words[i], answers(instrument, words[i], spaced));

                assertThat(level.points().orElseThrow())
                        .as("%s without question %d", words[i], missing + 1)
                        .isEqualTo(Map.of('B', 0, 'A', 300, 'S', 400).get(words[i + 1].charAt(missing)));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            section 2 300 400 400           | 2.1=1 2.2=2 2.3=2                         | 2 | 366.67 | 73.33  | 366.67 | 73.33
            one item                        | 1.1=3                                     | 1 | 500.00 | 100.00 | 500.00 | 100.00
            F11 category 1 by three items   | 1.1=1 1.3=2 1.4=3                         | 1 | 400.00 | 80.00  | 400.00 | 80.00
            no level is 0                   | 3.1=0                                     | 3 | 0.00   | 0.00   | 0.00   | 0.00
            third of Basic                  | 2.1=0 2.2=0 2.3=1                         | 2 | 100.00 | 20.00  | 100.00 | 20.00
            third of Advance                | 2.1=0 2.2=0 2.3=2                         | 2 | 133.33 | 26.67  | 133.33 | 26.67
            third of Significance           | 2.1=0 2.2=0 2.3=3                         | 2 | 166.67 | 33.33  | 166.67 | 33.33
            two thirds of Significance      | 2.1=0 2.2=3 2.3=3                         | 2 | 333.33 | 66.67  | 333.33 | 66.67
            half and half                   | 4.1=1 4.2=2                               | 4 | 350.00 | 70.00  | 350.00 | 70.00
            items, not categories           | 1.1=3 2.1=0 2.2=0 2.3=0                   | 2 | 0.00   | 0.00   | 125.00 | 25.00
            seven items                     | 1.1=1 1.3=1 1.4=1 2.1=1 2.2=1 2.3=1 2.4=2 | 2 | 325.00 | 65.00  | 314.29 | 62.86
            six items                       | 1.1=2 1.3=0 1.4=0 2.1=0 2.2=0 2.3=0       | 1 | 133.33 | 26.67  | 66.67  | 13.33
            """)
    void meanIsOfAnsweredItems(
            String name,
            String items,
            String category,
            BigDecimal points,
            BigDecimal percent,
            BigDecimal total,
            BigDecimal totalPercent) {
        Instrument esa = INSTRUMENTS.get("004");
        Map<String, Boolean> answers = new HashMap<>();
        Stream.of(items.split(" "))
                .forEach(item ->
                        answers.putAll(reaching(esa, item.substring(0, 3), Integer.parseInt(item.substring(4)))));

        MaturitySheet sheet = new MaturityLevels(esa, LevelRule.CUMULATIVE_ALL).score(answers);
        MeanPoints own = sheet.categories().stream()
                .filter(found -> found.code().equals(category))
                .flatMap(found -> found.mean().stream())
                .findFirst()
                .orElseThrow();

        assertThat(List.of(own.shown(), own.percent())).containsExactly(points, percent);
        assertThat(sheet.total().map(MeanPoints::shown)).contains(total);
        assertThat(sheet.total().map(MeanPoints::percent)).contains(totalPercent);
    }

    /** 100 and not 95.83: item 1.2 is not answered here (requirement F57). */
    @Test
    @Requirement("004-F57")
    void twentyThreeItemsAreTheWhole() {
        Instrument esa = INSTRUMENTS.get("004");
        Map<String, Boolean> all = new HashMap<>();
        esa.all(NodeKind.ITEM).forEach(box -> all.put(box.code(), true));

        MaturitySheet sheet = new MaturityLevels(esa, LevelRule.CUMULATIVE_ALL).score(all);

        assertThat(all).hasSize(84);
        assertThat(sheet.categories().stream().mapToInt(c -> c.items().size()).sum())
                .isEqualTo(23);
        assertThat(sheet.total().map(MeanPoints::percent)).contains(new BigDecimal("100.00"));
        assertThat(new MaturityLevels(esa, LevelRule.CUMULATIVE_ALL)
                        .score(Map.of())
                        .total())
                .isEmpty();
    }

    /** Every box up to the level is fulfilled and every other one is not. @param level 0 for none */
    private static Map<String, Boolean> reaching(Instrument instrument, String item, int level) {
        Map<String, Boolean> answers = new HashMap<>();
        questions(instrument, item)
                .forEach(box ->
                        answers.put(box.code(), LEVELS.indexOf(box.level().orElseThrow()) < level));
        return answers;
    }

    private static Map<String, Boolean> answers(Instrument instrument, String item, String text) {
        String[] signs = text.split(" ");
        List<Node> questions = questions(instrument, item);
        assertThat(questions).hasSize(signs.length);
        Map<String, Boolean> answers = new HashMap<>();
        IntStream.range(0, signs.length)
                .filter(i -> !signs[i].equals("-"))
                .forEach(i -> answers.put(questions.get(i).code(), signs[i].equals("1")));
        return answers;
    }

    private static List<Node> questions(Instrument instrument, String item) {
        return instrument.find(item).orElseThrow().children();
    }

    private static ItemLevel item(Instrument instrument, LevelRule rule, String item, Map<String, Boolean> answers) {
        return new MaturityLevels(instrument, rule)
                .score(answers).categories().stream()
                        .flatMap(category -> category.items().stream())
                        .filter(level -> level.code().equals(item))
                        .findFirst()
                        .orElseThrow();
    }

    private static String code(ItemLevel level) {
        Optional<String> step = level.step().map(Step::code);
        return level.evaluated() ? step.orElse("NONE") : "BLANK";
    }
}
