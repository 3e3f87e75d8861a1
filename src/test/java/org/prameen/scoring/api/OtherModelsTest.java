package org.prameen.scoring.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prameen.traceability.Requirement;
import org.springframework.test.web.servlet.ResultActions;

/** The interface for the instruments of documents 000, 001 and 004. */
class OtherModelsTest {

    private final ScoreCalls calls = new ScoreCalls();

    @Test
    void levelOfAnItemIsGivenWithItsWarning() throws Exception {
        guide("""
                {"answers": {"1.1.2": "1", "1.1.3": "1", "1.1.5": "1", "3.2.2(a)": "1"}}""")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.settings.levelRule", is("CUMULATIVE_ALL")))
                .andExpect(jsonPath("$.nodes", hasSize(24)))
                .andExpect(jsonPath("$.nodes[0].code", is("1.1")))
                .andExpect(jsonPath("$.nodes[0].kind", is("ITEM")))
                .andExpect(jsonPath("$.nodes[0].state", is("SCORED")))
                .andExpect(jsonPath("$.nodes[0].level", is("BASIC")))
                .andExpect(jsonPath("$.nodes[0].points", is("300")))
                .andExpect(jsonPath("$.nodes[0].warnings", contains("HIGHER_LEVEL_FILLED")))
                .andExpect(jsonPath("$.nodes[1].state", is("NOT_EVALUATED")))
                .andExpect(jsonPath("$.nodes[1].points", nullValue()))
                .andExpect(jsonPath("$.nodes[?(@.code == '3.2')].level", contains("NONE")))
                .andExpect(jsonPath("$.nodes[?(@.code == '3.2')].points", contains("0")));
    }

    @Test
    void highestRuleIsAChoice() throws Exception {
        guide(
                        """
                {"settings": {"levelRule": "HIGHEST_ALL"}, "answers": {"1.1.2": "1", "1.1.3": "1", "1.1.5": "1"}}""")
                .andExpect(jsonPath("$.nodes[0].level", is("SIGNIFICANCE")))
                .andExpect(jsonPath("$.nodes[0].warnings", hasSize(0)));
    }

    @Test
    @Requirement("001-F80")
    void measureIsScoredAsTheVariantSays() throws Exception {
        String measure =
                """
                "results": [{"id": "k1", "group": "7.1.1", "name": "n", "unit": "%", "direction": "HIGHER",
                             "previous": ["80", "82"], "target": "85", "result": "89.25"}]""";
        guide("{" + measure + "}")
                .andExpect(jsonPath("$.nodes[24].code", is("k1")))
                .andExpect(jsonPath("$.nodes[24].kind", is("RESULT")))
                .andExpect(jsonPath("$.nodes[24].state", is("SCORED")))
                .andExpect(jsonPath("$.nodes[24].improvement", is("5.0000")))
                .andExpect(jsonPath("$.nodes[24].level", is("BASIC")))
                .andExpect(jsonPath("$.nodes[24].points", is("300")))
                .andExpect(jsonPath("$.nodes[24].flags", hasSize(0)));
        guide("{\"settings\": {\"thresholdVariant\": \"BOX\"}, " + measure + "}")
                .andExpect(jsonPath("$.nodes[24].level", is("ADVANCE")));
    }

    @Test
    void targetOfZeroIsManual() throws Exception {
        guide(
                        """
                {"results": [{"id": "k", "group": "7.6.1", "direction": "LOWER", "target": "0", "result": "0"}]}""")
                .andExpect(jsonPath("$.nodes[24].state", is("MANUAL")))
                .andExpect(jsonPath("$.nodes[24].improvement", nullValue()))
                .andExpect(jsonPath("$.nodes[24].level", is("NONE")))
                .andExpect(jsonPath("$.nodes[24].flags", contains("LESS_THAN_THREE_YEARS")));
    }

    @Test
    void esaGivesMeansOfCategoriesAndOfAllItems() throws Exception {
        esa("""
                {"answers": {"2.3-c1": "1", "2.4-c1": "1", "2.4-c2": "1"}}""")
                .andExpect(jsonPath("$.nodes", hasSize(23 + 6 + 1)))
                .andExpect(jsonPath("$.nodes[?(@.code == '1.2')]", hasSize(0)))
                .andExpect(jsonPath("$.nodes[?(@.kind == 'CATEGORY' && @.code == '1')].points", contains(nullValue())))
                .andExpect(jsonPath("$.nodes[?(@.kind == 'CATEGORY' && @.code == '2')].points", contains("350.00")))
                .andExpect(jsonPath("$.nodes[?(@.kind == 'CATEGORY' && @.code == '2')].percent", contains("70.00")))
                .andExpect(jsonPath("$.nodes[?(@.kind == 'TOTAL')].points", contains("350.00")));
    }

    @ParameterizedTest
    @CsvSource({
        "1 1 1 0, ADVANCE, 400, false",
        "1 1 1 1, SIGNIFICANCE, 500, false",
        "1 0 1 1, BASIC, 300, true",
        "0 1 0 0, NONE, 0, true",
        "0 0 0 0, NONE, 0, false"
    })
    void esaLevelNeedsEveryBoxOfItAndOfThoseBelow(String boxes, String level, String points, boolean warned)
            throws Exception {
        String[] values = boxes.split(" ");
        esa("{\"answers\": {%s}}"
                        .formatted(IntStream.range(0, 4)
                                .mapToObj(i -> "\"2.2-c%d\": \"%s\"".formatted(i + 1, values[i]))
                                .collect(Collectors.joining(", "))))
                .andExpect(jsonPath("$.nodes[?(@.code == '2.2')].level", contains(level)))
                .andExpect(jsonPath("$.nodes[?(@.code == '2.2')].points", contains(points)))
                .andExpect(jsonPath("$.nodes[?(@.code == '2.2')].warnings[0]", hasSize(warned ? 1 : 0)));
    }

    @Test
    @Requirement("004-F24")
    void esaBlankIsNeitherDoneNorNotDone() throws Exception {
        esa("{\"answers\": {\"2.3-c1\": \"0\"}}")
                .andExpect(jsonPath("$.nodes[?(@.code == '2.3')].state", contains("SCORED")))
                .andExpect(jsonPath("$.nodes[?(@.code == '2.4')].state", contains("NOT_EVALUATED")))
                .andExpect(jsonPath("$.nodes[?(@.kind == 'TOTAL')].points", contains("0.00")));
        esa("{}")
                .andExpect(jsonPath("$.nodes[?(@.kind == 'TOTAL')].points", contains(nullValue())))
                .andExpect(jsonPath("$.nodes[?(@.kind == 'TOTAL')].percent", contains(nullValue())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "-1", "0.5", "1.0", "yes", "๑", " ", ""})
    @Requirement("004-F23")
    void esaBoxTakesNothingButOneAndZero(String value) throws Exception {
        esa("{\"answers\": {\"2.3-c1\": \"%s\"}}".formatted(value)).andExpect(status().isBadRequest());
    }

    @Test
    void careerIsGradedByItsLowestDimension() throws Exception {
        career("""
                {"answers": {%s}, "kpis": {%s, "K9": {"notApplicable": true}}}"""
                        .formatted(allAnswers("4"), kpis("79.995")))
                .andExpect(jsonPath("$.nodes", hasSize(8)))
                .andExpect(jsonPath("$.nodes[0].percent", is("100.00")))
                .andExpect(jsonPath("$.nodes[0].band", is("GOOD")))
                .andExpect(jsonPath("$.nodes[6].code", is("D7")))
                .andExpect(jsonPath("$.nodes[6].percent", is("79.99")))
                .andExpect(jsonPath("$.nodes[7].kind", is("GRADE")))
                .andExpect(jsonPath("$.nodes[7].grade", is("FAIR")))
                .andExpect(jsonPath("$.nodes[7].literalMatch", is(false)))
                .andExpect(jsonPath("$.nodes[7].decidedBy", contains("D7")));
    }

    @Test
    @Requirement("000-F05")
    void careerWithBlankItemsHasNoGrade() throws Exception {
        career("""
                {"answers": {"Q1-01": "3"}}""")
                .andExpect(jsonPath("$.nodes[0].state", is("INCOMPLETE")))
                .andExpect(jsonPath("$.nodes[0].percent", is("75.00")))
                .andExpect(jsonPath("$.nodes[0].band", nullValue()))
                .andExpect(jsonPath("$.nodes[1].percent", nullValue()))
                .andExpect(jsonPath("$.nodes[7].state", is("INCOMPLETE")))
                .andExpect(jsonPath("$.nodes[7].grade", nullValue()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            pmqa-guide  | 1    | {"answers": {"1.1.9": "1"}}                  | answers.1.1.9
            pmqa-guide  | 1    | {"answers": {"3.2.2": "1"}}                  | answers.3.2.2
            pmqa-guide  | 1    | {"answers": {"1.1.1": "2"}}                  | answers.1.1.1
            pmqa-guide  | 1    | {"answers": {"1.1.1": true}}                 | answers.1.1.1
            pmqa-guide  | 1    | {"answers": {"1.1.1": "1", "1.1.1": "0"}}    | answers.1.1.1
            pmqa-guide  | 1    | {"settings": {"levelRule": "BEST"}}          | settings.levelRule
            pmqa-guide  | 1    | {"results": [{"id": "k", "group": "9.9", "direction": "LOWER", "target": "1", "result": "1"}]} | results[0].group
            pmqa-guide  | 1    | {"results": [{"id": "k", "group": "7.1.1", "direction": "UP", "target": "1", "result": "1"}]} | results[0].direction
            pmqa-guide  | 1    | {"results": [{"id": "k", "group": "7.1.1", "direction": "LOWER", "target": "1e9", "result": "1"}]} | results[0].target
            pmqa-guide  | 1    | {"results": [{"id": "k", "group": "7.1.1", "direction": "LOWER", "target": "1", "result": 1.5}]} | results[0].result
            pmqa-guide  | 1    | {"results": [{"id": "k", "group": "7.1.1", "direction": "LOWER", "previous": ["1","2","3"], "target": "1", "result": "1"}]} | results[0].previous
            pmqa-guide  | 1    | {"results": [{"group": "7.1.1", "direction": "LOWER", "target": "1", "result": "1"}]} | results[0].id
            pmqa-esa    | 2566 | {"answers": {"1.2-c1": "1"}}                 | answers.1.2-c1
            pmqa-esa    | 2566 | {"results": []}                              | results
            pmqa-esa    | 2566 | {"settings": {"thresholdVariant": "BOX"}}    | settings.thresholdVariant
            egov-career | 2549 | {"answers": {"Q1-01": "5"}}                  | answers.Q1-01
            egov-career | 2549 | {"answers": {"Q9-01": "1"}}                  | answers.Q9-01
            egov-career | 2549 | {"kpis": {"K10": {"achievement": "1"}}}      | kpis.K10
            egov-career | 2549 | {"kpis": {"K1": {"achievement": "-1"}}}      | kpis.K1.achievement
            egov-career | 2549 | {"kpis": {"K1": {}}}                         | kpis.K1.achievement
            egov-career | 2549 | {"kpis": {"K1": {"achievement": "1", "notApplicable": true}}} | kpis.K1.achievement
            egov-career | 2549 | {"kpis": {"K1": {"notApplicable": "yes"}}}   | kpis.K1.notApplicable
            egov-career | 2549 | {"settings": {"conversion": "LIKERT"}}       | settings.conversion
            """)
    void badInputIsRefusedAtItsField(String instrument, String version, String body, String field) throws Exception {
        calls.score(instrument, version, body, Locale.ENGLISH)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field", is(field)));
    }

    private static String allAnswers(String step) {
        String[] codes = {
            "Q1- 8", "Q2- 8", "Q3A- 4", "Q3B- 3", "Q4A- 10", "Q4B- 4", "Q5A- 6", "Q5B- 3", "Q5C- 1", "Q6- 9"
        };
        return IntStream.range(0, codes.length)
                .boxed()
                .flatMap(i -> IntStream.rangeClosed(1, Integer.parseInt(codes[i].split(" ")[1]))
                        .mapToObj(n -> "\"%s%02d\": \"%s\"".formatted(codes[i].split(" ")[0], n, step)))
                .collect(Collectors.joining(", "));
    }

    private static String kpis(String achievement) {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(n -> "\"K%d\": {\"achievement\": \"%s\"}".formatted(n, achievement))
                .collect(Collectors.joining(", "));
    }

    private ResultActions guide(String body) throws Exception {
        return calls.score("pmqa-guide", "1", body, Locale.ENGLISH);
    }

    private ResultActions esa(String body) throws Exception {
        return calls.score("pmqa-esa", "2566", body, Locale.ENGLISH);
    }

    private ResultActions career(String body) throws Exception {
        return calls.score("egov-career", "2549", body, Locale.ENGLISH);
    }
}
