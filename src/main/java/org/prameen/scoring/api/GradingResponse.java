package org.prameen.scoring.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.prameen.instrument.Instrument;
import org.prameen.scoring.ScoreSheet;
import org.prameen.scoring.implementation.DimensionScore;
import org.prameen.scoring.implementation.Grade;
import org.prameen.scoring.implementation.GradeSheet;
import org.prameen.scoring.implementation.Grading;
import org.prameen.scoring.implementation.ImplementationGrades;
import org.prameen.scoring.implementation.OverallGrade;

/** Percentages of dimensions, and the grade of the whole. */
@JsonPropertyOrder({"instrument", "version", "settings", "nodes"})
record GradingResponse(String instrument, String version, Map<String, String> settings, List<Object> nodes) {

    /** @param percent of what is answered, null when nothing is; band is null unless all is */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Dimension(String code, String kind, String state, String percent, String band) {}

    /** @param grade and literalMatch are null as long as a dimension is incomplete */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Overall(
            String code, String kind, String state, String grade, Boolean literalMatch, List<String> decidedBy) {}

    static GradingResponse of(Instrument instrument, GradingRequest request) {
        GradeSheet sheet =
                new ImplementationGrades(instrument, request.conversion()).score(request.steps(), request.keyFigures());
        return new GradingResponse(
                instrument.code(),
                instrument.version(),
                Map.of("conversion", request.conversion().name()),
                Stream.concat(
                                sheet.dimensions().stream().map(score -> dimension(score, sheet.grading())),
                                Stream.of(overall(sheet.overall())))
                        .toList());
    }

    private static Object dimension(DimensionScore score, Grading grading) {
        return new Dimension(
                score.code(),
                "DIMENSION",
                state(score.complete()),
                score.percent()
                        .map(grading::shown)
                        .map(BigDecimal::toPlainString)
                        .orElse(null),
                score.grade().map(Grade::code).orElse(null));
    }

    private static Object overall(OverallGrade overall) {
        return new Overall(
                ScoreSheet.TOTAL,
                "GRADE",
                state(overall.grade().isPresent()),
                overall.grade().map(Grade::code).orElse(null),
                overall.literalMatch().orElse(null),
                overall.decidedBy());
    }

    private static String state(boolean complete) {
        return complete ? "SCORED" : "INCOMPLETE";
    }
}
