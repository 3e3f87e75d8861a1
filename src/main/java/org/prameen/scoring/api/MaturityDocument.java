package org.prameen.scoring.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.prameen.scoring.improvement.BelowTarget;
import org.prameen.scoring.improvement.Direction;
import org.prameen.scoring.improvement.Thresholds;
import org.prameen.scoring.improvement.TrendRule;
import org.prameen.scoring.maturity.LevelRule;

/** The request for instruments with levels as the interface description shows it; {@link MaturityRequest} reads it. */
@Schema(name = "MaturityScoreRequest")
record MaturityDocument(
        @Schema(nullable = true) Settings settings,
        @Schema(description = "Code of the question to \"1\" (fulfilled) or \"0\"; what is left out is blank")
                Map<String, String> answers,
        @Schema(description = "Only for instruments that measure results") List<Result> results) {

    static final String GUIDE =
            """
            {
              "settings": {"levelRule": "CUMULATIVE_ALL", "thresholdVariant": "TEXT"},
              "answers": {"1.1.1": "1", "1.1.2": "0", "3.2.2(a)": "1"},
              "results": [{"id": "k1", "group": "7.1.1", "name": "…", "unit": "%", "direction": "HIGHER",
                           "previous": ["80", "82"], "target": "85", "result": "89.25"}]
            }""";

    static final String ESA =
            """
            {
              "settings": {"levelRule": "HIGHEST_ALL"},
              "answers": {"1.1-c1": "1", "1.1-c2": "0"}
            }""";

    @Schema(name = "MaturitySettings", description = "Defaults: the first of each")
    record Settings(
            LevelRule levelRule, Thresholds thresholdVariant, BelowTarget belowTarget, TrendRule trendRequired) {}

    @Schema(name = "MeasureOfResults")
    record Result(
            @Schema(description = "Unique in the request", requiredMode = Schema.RequiredMode.REQUIRED) String id,
            @Schema(example = "7.1.1", requiredMode = Schema.RequiredMode.REQUIRED) String group,
            String name,
            String unit,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Direction direction,
            @Schema(description = "Results of the two years before, the earlier first; fewer when there are fewer")
                    List<String> previous,
            @Schema(example = "85", requiredMode = Schema.RequiredMode.REQUIRED) String target,
            @Schema(example = "89.25", requiredMode = Schema.RequiredMode.REQUIRED) String result) {}
}
