package org.prameen.scoring.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.MaturityLevel;
import org.prameen.scoring.ScoreSheet;
import org.prameen.scoring.improvement.Improvement;
import org.prameen.scoring.improvement.ImprovementSettings;
import org.prameen.scoring.improvement.ResultFlag;
import org.prameen.scoring.improvement.ResultLevel;
import org.prameen.scoring.improvement.ResultScore;
import org.prameen.scoring.maturity.CategoryLevels;
import org.prameen.scoring.maturity.ItemLevel;
import org.prameen.scoring.maturity.LevelWarning;
import org.prameen.scoring.maturity.MaturityLevels;
import org.prameen.scoring.maturity.MaturitySheet;
import org.prameen.scoring.maturity.MeanPoints;
import org.prameen.scoring.maturity.Step;

/** Levels of items, means where the instrument gives them, levels of measures. */
@JsonPropertyOrder({"instrument", "version", "settings", "nodes"})
record MaturityResponse(String instrument, String version, Map<String, String> settings, List<Object> nodes) {

    private static final String NONE = "NONE";
    private static final String SCORED = "SCORED";
    private static final String NOT_EVALUATED = "NOT_EVALUATED";

    /** @param level and points are null when nothing is evaluated: that is not the same as no level */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Item(String code, String kind, String state, String level, String points, List<LevelWarning> warnings) {}

    /** @param points and percent are null when no item is evaluated */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Mean(String code, String kind, String state, String points, String percent) {}

    /** @param improvement null when a person has to decide */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Result(
            String code,
            String kind,
            String state,
            String improvement,
            ResultLevel level,
            String points,
            List<ResultFlag> flags) {}

    static MaturityResponse of(Instrument instrument, MaturityRequest request) {
        MaturitySheet sheet = new MaturityLevels(instrument, request.levelRule()).score(request.answers());
        Improvement improvement = new Improvement(request.results());
        Stream<Object> items = sheet.categories().stream().flatMap(category -> category(category, sheet.means()));
        Stream<Object> total =
                sheet.means() ? Stream.of(mean(ScoreSheet.TOTAL, "TOTAL", sheet.total())) : Stream.empty();
        Stream<Object> results =
                request.measures().stream().map(improvement::of).map(score -> result(score, instrument));
        return new MaturityResponse(
                instrument.code(),
                instrument.version(),
                settings(instrument, request),
                Stream.of(items, total, results).flatMap(nodes -> nodes).toList());
    }

    private static Map<String, String> settings(Instrument instrument, MaturityRequest request) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("levelRule", request.levelRule().name());
        if (instrument.maturity().results().isPresent()) {
            ImprovementSettings results = request.results();
            settings.put("thresholdVariant", results.thresholdVariant().name());
            settings.put("belowTarget", results.belowTarget().name());
            settings.put("trendRequired", results.trendRequired().name());
        }
        return settings;
    }

    private static Stream<Object> category(CategoryLevels category, boolean means) {
        Stream<Object> items = category.items().stream().map(MaturityResponse::item);
        return means ? Stream.concat(items, Stream.of(mean(category.code(), "CATEGORY", category.mean()))) : items;
    }

    private static Item item(ItemLevel item) {
        return new Item(
                item.code(),
                "ITEM",
                item.evaluated() ? SCORED : NOT_EVALUATED,
                item.evaluated() ? item.step().map(Step::code).orElse(NONE) : null,
                item.points().map(String::valueOf).orElse(null),
                item.warnings());
    }

    private static Mean mean(String code, String kind, Optional<MeanPoints> mean) {
        return new Mean(
                code,
                kind,
                mean.isPresent() ? SCORED : NOT_EVALUATED,
                mean.map(MeanPoints::shown).map(BigDecimal::toPlainString).orElse(null),
                mean.map(MeanPoints::percent).map(BigDecimal::toPlainString).orElse(null));
    }

    private static Result result(ResultScore score, Instrument instrument) {
        return new Result(
                score.measure().id(),
                "RESULT",
                score.manual() ? "MANUAL" : SCORED,
                score.shownImprovement().map(BigDecimal::toPlainString).orElse(null),
                score.level(),
                points(score.level(), instrument),
                score.flags());
    }

    private static String points(ResultLevel level, Instrument instrument) {
        return instrument.maturity().levels().stream()
                .filter(known -> known.code().equals(level.name()))
                .map(MaturityLevel::points)
                .map(String::valueOf)
                .findFirst()
                .orElse("0");
    }
}
