package org.prameen.scoring.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.prameen.scoring.implementation.Conversion;

/** The request for graded instruments as the interface description shows it; {@link GradingRequest} reads it. */
@Schema(name = "GradingScoreRequest")
record GradingDocument(
        @Schema(nullable = true) Settings settings,
        @Schema(description = "Item code to \"0\" … \"4\"; what is left out is blank") Map<String, String> answers,
        @Schema(description = "Code of the key figure to what was achieved, or that it does not apply")
                Map<String, KeyFigure> kpis) {

    static final String CAREER =
            """
            {
              "settings": {"conversion": "POINTS"},
              "answers": {"Q1-01": "3", "Q1-02": "4"},
              "kpis": {"K1": {"achievement": "90"}, "K9": {"notApplicable": true}}
            }""";

    @Schema(name = "GradingSettings")
    record Settings(@Schema(description = "Default POINTS") Conversion conversion) {}

    @Schema(name = "KeyFigureAnswer")
    record KeyFigure(
            @Schema(description = "Per cent of full marks; above 100 counts as 100", example = "90") String achievement,
            Boolean notApplicable) {}
}
