package org.prameen.scoring.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prameen.traceability.Requirement;
import org.springframework.http.MediaType;

class ScoreContractTest {

    private static final String T1 =
            """
            {"tallies": [
              {"item": "C1.F4.I2.Q1", "counts": {"5":1,"4":5,"3":3,"2":0,"1":1}, "notPractised": 0},
              {"item": "C1.F4.I2.Q2", "counts": {"5":2,"4":6,"3":1,"2":0,"1":1}, "notPractised": 0},
              {"item": "C1.F4.I2.Q3", "counts": {"5":4,"4":4,"3":1,"2":0,"1":1}},
              {"item": "C1.F4.I2.Q4", "counts": {"5":3,"4":6,"2":1}},
              {"item": "C1.F4.I2.Q5", "counts": {"5":4,"4":5,"3":1}}]}""";

    private static final ScoreCalls CALLS = new ScoreCalls();
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void answerIsTheAgreedJson() throws Exception {
        JsonNode answer = ok(T1);

        assertThat(fields(answer)).containsExactly("instrument", "version", "settings", "nodes");
        assertThat(answer.get("instrument").asText()).isEqualTo("local-hr");
        assertThat(answer.get("version").asText()).isEqualTo("H");
        assertThat(answer.get("settings")).hasToString("{\"rounding\":\"HALF_UP\",\"chain\":\"TWO_DECIMAL\"}");
        assertThat(node(answer, "C1.F4.I2.Q1"))
                .hasToString("{\"code\":\"C1.F4.I2.Q1\",\"kind\":\"ITEM\",\"state\":\"SCORED\",\"mean\":\"3.50\","
                        + "\"band\":\"MODERATE\",\"met\":null,\"n\":10,\"notPractised\":0}");
        assertThat(node(answer, "C1.F4.I2"))
                .hasToString("{\"code\":\"C1.F4.I2\",\"kind\":\"INDICATOR\",\"state\":\"SCORED\",\"mean\":\"3.94\","
                        + "\"band\":\"HIGH\",\"met\":true}");
        assertThat(node(answer, "C1.F4"))
                .hasToString("{\"code\":\"C1.F4\",\"kind\":\"FACTOR\",\"state\":\"SCORED\",\"mean\":\"3.94\","
                        + "\"band\":\"HIGH\",\"met\":null}");
        assertThat(node(answer, "C2"))
                .hasToString("{\"code\":\"C2\",\"kind\":\"COMPONENT\",\"state\":\"NO_ANSWER\",\"mean\":null,"
                        + "\"band\":null,\"met\":null}");
        assertThat(node(answer, "O").get("kind").asText()).isEqualTo("OUTCOME_GROUP");
        assertThat(node(answer, "TOTAL"))
                .hasToString("{\"code\":\"TOTAL\",\"kind\":\"TOTAL\",\"state\":\"SCORED\",\"mean\":\"3.94\","
                        + "\"band\":\"HIGH\",\"met\":null}");
    }

    @Test
    void everyNodeIsAnsweredEvenWhenNothingIsAsked() throws Exception {
        JsonNode answer = ok("{}");

        assertThat(answer.get("nodes")).hasSize(193 + 45 + 18 + 5 + 1);
        assertThat(answer.get("nodes"))
                .allSatisfy(node -> assertThat(node.get("state").asText()).isEqualTo("NO_ANSWER"));
        assertThat(node(answer, "C1.F1.I1.Q1").get("n").asInt()).isZero();
    }

    @Test
    @Requirement("002-D5")
    void respondentsAndTalliesGiveTheSameAnswer() throws Exception {
        String respondents =
                """
                {"respondents": [
                  {"id": "r1", "answers": {"C1.F5.I5.Q1": "5", "C1.F5.I5.Q2": "NA"}},
                  {"id": "r2", "answers": {"C1.F5.I5.Q1": "๕", "C1.F5.I5.Q2": 2}},
                  {"id": "r3", "answers": {}},
                  {"id": "r4"}]}""";
        String tallies =
                """
                {"tallies": [
                  {"item": "C1.F5.I5.Q1", "counts": {"5": 2}},
                  {"item": "C1.F5.I5.Q2", "counts": {"2": 1}, "notPractised": 1}]}""";

        assertThat(ok(respondents)).isEqualTo(ok(tallies));
        assertThat(node(ok(tallies), "C1.F5.I5").get("mean").asText()).isEqualTo("3.50");
        assertThat(node(ok(tallies), "C1.F5.I5").get("met").asBoolean(true)).isFalse();
    }

    @Test
    void someItemsMayComeByRespondentAndOthersByTally() throws Exception {
        JsonNode answer = ok(
                """
                {"respondents": [{"id": "r1", "answers": {"C1.F5.I5.Q1": "5"}}],
                 "tallies": [{"item": "C1.F5.I5.Q2", "counts": {"2": 7}}]}""");

        assertThat(node(answer, "C1.F5.I5").get("mean").asText()).isEqualTo("3.50");
    }

    @Test
    @Requirement("002-E11")
    void settingsAreObeyedAndEchoed() throws Exception {
        String t5 =
                """
                {"settings": %s, "tallies": [
                  {"item": "C1.F5.I5.Q1", "counts": {"4":3,"3":3,"2":2}},
                  {"item": "C1.F5.I5.Q2", "counts": {"5":2,"4":4,"3":1,"2":1}}]}""";

        assertThat(node(ok(t5.formatted("{}")), "C1.F5.I5").get("mean").asText())
                .isEqualTo("3.51");
        assertThat(node(ok(t5.formatted("{\"chain\":\"EXACT\"}")), "C1.F5.I5")
                        .get("mean")
                        .asText())
                .isEqualTo("3.50");
        JsonNode truncated = ok(t5.formatted("{\"rounding\":\"TRUNCATE\"}"));
        assertThat(node(truncated, "C1.F5.I5").get("mean").asText()).isEqualTo("3.49");
        assertThat(truncated.get("settings")).hasToString("{\"rounding\":\"TRUNCATE\",\"chain\":\"TWO_DECIMAL\"}");
    }

    @Test
    void onlySelectedIndicatorsAreScored() throws Exception {
        JsonNode answer = ok(
                """
                {"selectedIndicators": ["C1.F5.I5"],
                 "respondents": [{"id": "r1", "answers": {"C1.F5.I5.Q1": "4", "C1.F5.I6.Q1": "1"}}]}""");

        assertThat(node(answer, "C1.F5").get("mean").asText()).isEqualTo("4.00");
        assertThat(node(answer, "C1.F5.I6.Q1"))
                .hasToString("{\"code\":\"C1.F5.I6.Q1\",\"kind\":\"ITEM\",\"state\":\"NOT_SELECTED\",\"mean\":null,"
                        + "\"band\":null,\"met\":null,\"n\":0,\"notPractised\":0}");
        assertThat(node(answer, "C2").get("state").asText()).isEqualTo("NOT_SELECTED");
        assertThat(node(ok("{\"selectedIndicators\": []}"), "TOTAL")
                        .get("state")
                        .asText())
                .isEqualTo("NOT_SELECTED");
    }

    @Test
    @Requirement("002-E6")
    void notPractisedIsNeitherZeroNorFailed() throws Exception {
        JsonNode answer = ok(
                """
                {"tallies": [
                  {"item": "C1.F5.I5.Q1", "notPractised": 3},
                  {"item": "C1.F5.I5.Q2", "counts": {}, "notPractised": 3}]}""");

        assertThat(node(answer, "C1.F5.I5"))
                .hasToString("{\"code\":\"C1.F5.I5\",\"kind\":\"INDICATOR\",\"state\":\"NOT_PRACTISED\",\"mean\":null,"
                        + "\"band\":null,\"met\":null}");
        assertThat(node(answer, "C1.F5").get("state").asText()).isEqualTo("NO_ANSWER");
    }

    private JsonNode ok(String body) throws Exception {
        byte[] answer = CALLS.score(body)
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_JSON))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return json.readTree(answer);
    }

    private static JsonNode node(JsonNode answer, String code) {
        for (JsonNode node : answer.get("nodes")) {
            if (node.get("code").asText().equals(code)) {
                return node;
            }
        }
        throw new AssertionError("no node " + code);
    }

    private static List<String> fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
