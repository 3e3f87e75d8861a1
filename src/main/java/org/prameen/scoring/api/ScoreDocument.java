package org.prameen.scoring.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.prameen.scoring.ScoringSettings;

/** The request as the interface description shows it; {@link ScoreRequest} reads it. */
@Schema(name = "ScoreRequest")
record ScoreDocument(
        @Schema(description = "Default HALF_UP and TWO_DECIMAL", nullable = true) ScoringSettings settings,
        @Schema(description = "Codes of the indicators to score; all when absent", nullable = true)
                List<String> selectedIndicators,
        @Schema(description = "Answers one by one") List<Respondent> respondents,
        @Schema(description = "Answers counted beforehand; an item once, and not also among the respondents")
                List<Tally> tallies) {

    static final String DESCRIPTION =
            """
            Scores of one set of answers, exact, by the model of the instrument. What follows is for local-hr: means, \
            bands and verdicts. Give answers by respondent, \
            by tally, or some items this way and others that way. An item without an answer is blank; answers to \
            indicators that are not selected are checked and left out. At most 250,000 answers in 8 MB.""";

    static final String EXAMPLE =
            """
            {
              "settings": {"rounding": "HALF_UP", "chain": "TWO_DECIMAL"},
              "selectedIndicators": ["C1.F4.I2"],
              "respondents": [{"id": "r1", "answers": {"C1.F4.I2.Q2": "4", "C1.F4.I2.Q3": "NA"}}],
              "tallies": [{"item": "C1.F4.I2.Q1",
                           "counts": {"5": 1, "4": 5, "3": 3, "2": 0, "1": 1},
                           "notPractised": 0}]
            }""";

    @Schema(name = "Respondent")
    record Respondent(
            @Schema(description = "Unique in the request", example = "r1", requiredMode = Schema.RequiredMode.REQUIRED)
                    String id,
            @Schema(description = "Item code to \"1\" … \"5\" or \"NA\"") Map<String, String> answers) {}

    @Schema(name = "Tally")
    record Tally(
            @Schema(example = "C1.F4.I2.Q1", requiredMode = Schema.RequiredMode.REQUIRED) String item,
            @Schema(description = "Score 1 … 5 to how many chose it, 0 when left out") Map<String, Long> counts,
            @Schema(description = "How many said \"not practised\"", defaultValue = "0") Long notPractised) {}
}
