package org.prameen.scoring.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.ResultGroup;
import org.prameen.scoring.improvement.BelowTarget;
import org.prameen.scoring.improvement.ImprovementSettings;
import org.prameen.scoring.improvement.Measure;
import org.prameen.scoring.improvement.Thresholds;
import org.prameen.scoring.improvement.TrendRule;
import org.prameen.scoring.maturity.LevelRule;

/**
 * What a caller wants levels of, checked.
 *
 * @param results how results are read, with the measures in the order of the request
 */
record MaturityRequest(
        LevelRule levelRule, Map<String, Boolean> answers, ImprovementSettings results, List<Measure> measures) {

    private static final String LEVEL_RULE = "levelRule";
    private static final Set<String> RESULT_SETTINGS = Set.of("thresholdVariant", "belowTarget", "trendRequired");

    /** @throws InvalidScoreRequest with all faults found */
    static MaturityRequest read(JsonNode json, Instrument instrument) {
        boolean measured = instrument.maturity().results().isPresent();
        Faults faults = new Faults();
        Place top = Place.top(json);
        if (!faults.object(top, measured ? Set.of("settings", "answers", "results") : Set.of("settings", "answers"))) {
            faults.throwIfAny();
        }
        Place settings = settings(top.field("settings"), measured, faults);
        Choices choices = new Choices(faults);
        LevelRule rule = choices.or(LevelRule.CUMULATIVE_ALL, settings.field(LEVEL_RULE));
        ImprovementSettings results = new ImprovementSettings(
                choices.or(Thresholds.TEXT, settings.field("thresholdVariant")),
                choices.or(BelowTarget.NONE, settings.field("belowTarget")),
                choices.or(TrendRule.NO, settings.field("trendRequired")));
        Map<String, Boolean> answers = new AnswersReader(Codes.of(instrument).items(), List.of("0", "1"), faults)
                .read(top.field("answers")).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, answer -> answer.getValue() == 1));
        List<Measure> measures = new MeasuresReader(groups(instrument), faults).read(top.field("results"));
        faults.throwIfAny();
        return new MaturityRequest(rule, answers, results, measures);
    }

    /** An empty object in the place of settings that are absent or none. */
    private static Place settings(Place place, boolean measured, Faults faults) {
        Set<String> known = new HashSet<>(measured ? RESULT_SETTINGS : Set.of());
        known.add(LEVEL_RULE);
        return place.absent() || !faults.object(place, known) ? place.empty() : place;
    }

    private static Set<String> groups(Instrument instrument) {
        return instrument.maturity().results().stream()
                .flatMap(results -> results.groups().map(ResultGroup::code))
                .collect(Collectors.toUnmodifiableSet());
    }
}
