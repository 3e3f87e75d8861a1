package org.prameen.scoring.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.prameen.scoring.ItemCounts;
import org.prameen.scoring.NodeScore;
import org.prameen.scoring.ScoreKind;
import org.prameen.scoring.ScoreState;

/** The result of one node as machines read it. */
@JsonPropertyOrder({"code", "kind", "state", "mean", "band", "met", "n", "notPractised"})
@JsonInclude(JsonInclude.Include.ALWAYS)
record NodeResult(
        @Schema(example = "C1.F4.I2") String code,
        ScoreKind kind,
        ScoreState state,
        @Schema(description = "Two decimals; null when there is none", example = "3.94", nullable = true) String mean,
        @Schema(description = "LOWEST, LOW, MODERATE, HIGH or HIGHEST; null when there is no mean", nullable = true)
                String band,
        @Schema(
                        description =
                                "Whether the mean is greater than the criterion; null at levels that are not judged",
                        nullable = true)
                Boolean met,
        @Schema(description = "Scores given; items only") @JsonInclude(JsonInclude.Include.NON_NULL) Long n,
        @Schema(description = "Answers \"not practised\"; items only") @JsonInclude(JsonInclude.Include.NON_NULL)
                Long notPractised) {

    static NodeResult of(NodeScore score) {
        return new NodeResult(
                score.code(),
                score.kind(),
                score.state(),
                score.value().map(BigDecimal::toPlainString).orElse(null),
                score.band().orElse(null),
                score.met().orElse(null),
                score.counts().map(ItemCounts::n).orElse(null),
                score.counts().map(ItemCounts::notPractised).orElse(null));
    }
}
