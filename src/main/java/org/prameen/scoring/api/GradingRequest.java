package org.prameen.scoring.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.KeyFigure;
import org.prameen.scoring.implementation.Conversion;
import org.prameen.scoring.implementation.KpiAnswer;

/** What a caller wants graded, checked. */
record GradingRequest(Conversion conversion, Map<String, Integer> steps, Map<String, KpiAnswer> keyFigures) {

    /** @throws InvalidScoreRequest with all faults found */
    static GradingRequest read(JsonNode json, Instrument instrument) {
        Faults faults = new Faults();
        Place top = Place.top(json);
        if (!faults.object(top, Set.of("settings", "answers", "kpis"))) {
            faults.throwIfAny();
        }
        Place settings = top.field("settings");
        Conversion conversion = settings.absent() || !faults.object(settings, Set.of("conversion"))
                ? Conversion.POINTS
                : new Choices(faults).or(Conversion.POINTS, settings.field("conversion"));
        List<String> points = instrument.grading().steps().stream()
                .map(step -> String.valueOf(step.points()))
                .toList();
        Map<String, Integer> steps =
                new AnswersReader(Codes.of(instrument).items(), points, faults).read(top.field("answers"));
        Map<String, KpiAnswer> keyFigures = keyFigures(top.field("kpis"), codes(instrument), faults);
        faults.throwIfAny();
        return new GradingRequest(conversion, steps, keyFigures);
    }

    private static Set<String> codes(Instrument instrument) {
        return instrument.grading().weighted().stream()
                .flatMap(weighted -> weighted.keyFigures().map(KeyFigure::code))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, KpiAnswer> keyFigures(Place place, Set<String> codes, Faults faults) {
        Map<String, KpiAnswer> answers = new HashMap<>();
        if (place.absent()) {
            return answers;
        }
        if (!place.value().isObject()) {
            faults.add(place, "scoring.api.notAnObject");
            return answers;
        }
        place.value().fieldNames().forEachRemaining(code -> {
            Place at = place.field(code);
            if (codes.contains(code)) {
                keyFigure(at, faults).ifPresent(answer -> answers.put(code, answer));
            } else {
                faults.add(at, Codes.unknownItem(code));
            }
        });
        return answers;
    }

    /** Either an achievement or that it does not apply; both together contradict each other. */
    private static Optional<KpiAnswer> keyFigure(Place place, Faults faults) {
        if (place.absent() || !faults.object(place, Set.of("achievement", "notApplicable"))) {
            if (place.absent()) {
                faults.add(place, "scoring.api.notAnObject");
            }
            return Optional.empty();
        }
        Place achievement = place.field("achievement");
        Place exempt = place.field("notApplicable");
        if (!exempt.absent() && !exempt.value().isBoolean()) {
            faults.add(exempt, "scoring.api.notTrueOrFalse", exempt.shown());
            return Optional.empty();
        }
        boolean notApplicable = !exempt.absent() && exempt.value().booleanValue();
        if (notApplicable && !achievement.absent()) {
            faults.add(achievement, "scoring.api.exemptAndAchieved");
            return Optional.empty();
        }
        return notApplicable ? Optional.of(KpiAnswer.notApplicable()) : achieved(achievement, faults);
    }

    private static Optional<KpiAnswer> achieved(Place place, Faults faults) {
        Optional<BigDecimal> value = new Decimals(faults).read(place);
        if (value.filter(number -> number.signum() < 0).isPresent()) {
            faults.add(place, "scoring.api.negativeAchievement", place.shown());
            return Optional.empty();
        }
        return value.map(KpiAnswer::of);
    }
}
