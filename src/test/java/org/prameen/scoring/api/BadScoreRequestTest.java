package org.prameen.scoring.api;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.traceability.Requirement;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;

class BadScoreRequestTest {

    private static final String ITEM = "C1.F4.I2.Q1";

    private static final ScoreCalls CALLS = new ScoreCalls();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {"x": 1}                                         | x
            {"settings": 1}                                  | settings
            {"settings": {"rounding": "HALF_EVEN"}}          | settings.rounding
            {"settings": {"rounding": 1}}                    | settings.rounding
            {"settings": {"chain": "exact"}}                 | settings.chain
            {"settings": {"Chain": "EXACT"}}                 | settings.Chain
            {"selectedIndicators": "C1.F4.I2"}               | selectedIndicators
            {"selectedIndicators": ["C1.F4.I2", "C1.F4"]}    | selectedIndicators[1]
            {"selectedIndicators": [null]}                   | selectedIndicators[0]
            {"selectedIndicators": ["C1.F4.I2.Q1"]}          | selectedIndicators[0]
            {"respondents": {}}                              | respondents
            {"respondents": ["r1"]}                          | respondents[0]
            {"respondents": [null]}                          | respondents[0]
            {"respondents": [{"answers": {}}]}               | respondents[0].id
            {"respondents": [{"id": ""}]}                    | respondents[0].id
            {"respondents": [{"id": 7}]}                     | respondents[0].id
            {"respondents": [{"id": "a"}, {"id": "a"}]}      | respondents[1].id
            {"respondents": [{"id": "a", "name": "b"}]}      | respondents[0].name
            {"respondents": [{"id": "a", "answers": []}]}    | respondents[0].answers
            {"tallies": {}}                                  | tallies
            {"tallies": [[]]}                                | tallies[0]
            {"tallies": [{"counts": {}}]}                    | tallies[0].item
            {"tallies": [{"item": "C1.F4.I2"}]}              | tallies[0].item
            {"tallies": [{"item": "C9.F4.I2.Q1"}]}           | tallies[0].item
            {"tallies": [{"item": ["C1.F4.I2.Q1"]}]}         | tallies[0].item
            [1]                                              | body
            "text"                                           | body
            null                                             | body
            {"settings": {}} {}                              | body
            {"settings":                                     | body
            nonsense                                         | body
            {'settings': {}}                                 | body
            """)
    void structureThatIsNotAgreedIsRefusedAtItsPlace(String body, String field) throws Exception {
        refused(body, field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "6"
            "0"
            "3.5"
            "๕๕"
            ""
            "na"
            " 4"
            "44"
            "5 OR 1=1"
            6
            0
            3.5
            4.0
            -1
            1e1
            99999999999999999999999999
            true
            null
            {}
            ["4"]
            """)
    @Requirement("002-D10")
    void answerThatIsNotOnTheScaleIsRefusedAtItsItem(String value) throws Exception {
        refused(
                "{\"respondents\": [{\"id\": \"r1\", \"answers\": {\"C1.F4.I2.Q1\": \"4\"}},"
                        + "{\"id\": \"r2\", \"answers\": {\"C1.F4.I2.Q1\": " + value + "}}]}",
                "respondents[1].answers.C1.F4.I2.Q1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "counts": {"5": -1}                          | counts.5
            "counts": {"5": 1.0}                         | counts.5
            "counts": {"5": 1.5}                         | counts.5
            "counts": {"5": "1"}                         | counts.5
            "counts": {"5": true}                        | counts.5
            "counts": {"5": 1000000001}                  | counts.5
            "counts": {"5": 9223372036854775808}         | counts.5
            "counts": {"5": 99999999999999999999999999}  | counts.5
            "counts": {"5": 1e400}                       | counts.5
            "counts": {"6": 1}                           | counts.6
            "counts": {"0": 1}                           | counts.0
            "counts": {"๕": 1}                           | counts.๕
            "counts": {"NA": 1}                          | counts.NA
            "counts": [1,5,3,0,1]                        | counts
            "notPractised": -1                           | notPractised
            "notPractised": "1"                          | notPractised
            "blank": 1                                   | blank
            """)
    @Requirement("002-D7")
    void countThatIsNoCountIsRefusedAtItsLevel(String part, String field) throws Exception {
        refused("{\"tallies\": [{\"item\": \"" + ITEM + "\", " + part + "}]}", "tallies[0]." + field);
    }

    @Test
    void unknownItemIsRefusedAtItsPlace() throws Exception {
        refused(
                "{\"respondents\": [{\"id\": \"r1\", \"answers\": {\"C1.F4.I2.Q9\": \"4\"}}]}",
                "respondents[0].answers.C1.F4.I2.Q9");
    }

    @Test
    void itemTalliedTwiceIsRefused() throws Exception {
        String tally = "{\"item\": \"" + ITEM + "\", \"counts\": {\"5\": 1}}";

        refused("{\"tallies\": [" + tally + "," + tally + "]}", "tallies[1].item");
    }

    @Test
    void itemGivenByRespondentsAndByTallyIsRefused() throws Exception {
        refused(
                "{\"respondents\": [{\"id\": \"r1\", \"answers\": {\"" + ITEM + "\": \"NA\"}}],"
                        + "\"tallies\": [{\"item\": \"" + ITEM + "\", \"counts\": {\"5\": 1}}]}",
                "tallies[0].item");
    }

    @Test
    void itemAnsweredTwiceByOneRespondentIsRefused() throws Exception {
        refused(
                "{\"respondents\": [{\"id\": \"r1\", \"answers\": {\"" + ITEM + "\": \"5\", \"" + ITEM
                        + "\": \"1\"}}]}",
                "respondents[0].answers." + ITEM);
    }

    @Test
    void allFaultsAreListedAndTheFirstStandsOnTop() throws Exception {
        refused(
                        "{\"x\": 1, \"settings\": {\"chain\": \"y\"}, \"tallies\": [{\"item\": \"z\", \"counts\": {\"7\": 1}}]}",
                        "x")
                .andExpect(jsonPath("$.errors", hasSize(4)))
                .andExpect(jsonPath("$.errors[1].field", is("settings.chain")))
                .andExpect(jsonPath("$.errors[1].reason", is("“y” is none of TWO_DECIMAL, EXACT")));
    }

    @Test
    void listOfFaultsIsBounded() throws Exception {
        String many = IntStream.range(0, 500).mapToObj(i -> "\"x" + i + "\": 1").collect(Collectors.joining(","));

        refused("{" + many + "}", "x0").andExpect(jsonPath("$.errors", hasSize(100)));
    }

    @Test
    void foreignTextIsRepeatedInPartOnly() throws Exception {
        refused("{\"" + "x".repeat(5_000) + "\": 1}", "x".repeat(40) + "…");
    }

    @Test
    void reasonsComeInTheLanguageAskedFor() throws Exception {
        CALLS.score("local-hr", "H", "{\"x\": 1}", Locale.forLanguageTag("th"))
                .andExpect(jsonPath("$.reason", startsWith("ไม่รู้จักช่องนี้")));
    }

    @Test
    void unknownInstrumentOrVersionIsNotFound() throws Exception {
        for (String[] names : new String[][] {{"local-hr", "Z"}, {"other", "H"}, {"local-hr", "h"}}) {
            CALLS.score(names[0], names[1], "{}", Locale.ENGLISH)
                    .andExpect(status().isNotFound())
                    .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                    .andExpect(jsonPath("$.status", is(404)));
        }
    }

    @Test
    void bodyThatIsTooLongIsRefusedUnread() throws Exception {
        CALLS.score(" ".repeat(JsonBody.LONGEST + 1))
                .andExpect(status().isPayloadTooLarge())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.field", is("body")));
    }

    @Test
    void tooManyRespondentsAreRefused() throws Exception {
        String many = IntStream.rangeClosed(0, RespondentsReader.MOST_ANSWERS)
                .mapToObj(i -> "{\"id\":\"" + i + "\"}")
                .collect(Collectors.joining(","));

        refused("{\"respondents\":[" + many + "]}", "respondents");
    }

    @Test
    void deepNestingIsRefused() throws Exception {
        refused("[".repeat(100_000), "body");
        refused("{\"settings\": " + "[".repeat(900) + "]".repeat(900) + "}", "settings");
    }

    private ResultActions refused(String body, String field) throws Exception {
        return CALLS.score(body)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status", is(400)))
                .andExpect(jsonPath("$.title", is("The request cannot be scored")))
                .andExpect(jsonPath("$.field", is(field)))
                .andExpect(jsonPath("$.reason", not(startsWith("!"))))
                .andExpect(jsonPath("$.errors[0].field", is(field)));
    }
}
