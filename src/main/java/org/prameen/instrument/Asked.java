package org.prameen.instrument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.prameen.shared.LocalText;

/**
 * One thing that is answered under a code of its own, in whatever model: a question of the profile, an item, a key figure,
 * a group of results or a measure that is prescribed there.
 *
 * @param terms what decides how its answer counts besides the wording: a level, a weight, what an answer consists of; empty where nothing does
 */
public record Asked(String code, LocalText title, String terms) {

    /** Everything that an instrument asks, in printed order. */
    public static List<Asked> in(Instrument instrument) {
        Stream<Asked> items =
                instrument.all(NodeKind.ITEM).stream().map(item -> new Asked(item.code(), item.title(), terms(item)));
        Stream<Asked> profile = instrument.answering().profile().stream()
                .flatMap(ProfilePart::questions)
                .map(question -> new Asked(question.entry(), question.title(), ""));
        return Stream.of(profile, items, besideTheTree(instrument.scoring()))
                .flatMap(stream -> stream)
                .toList();
    }

    private static String terms(Node item) {
        return item.level().orElse("") + item.answer().map(Object::toString).orElse("");
    }

    /** The same by code, in printed order. */
    public static Map<String, Asked> byCode(Instrument instrument) {
        Map<String, Asked> byCode = new LinkedHashMap<>();
        in(instrument).forEach(asked -> byCode.putIfAbsent(asked.code(), asked));
        return byCode;
    }

    private static Stream<Asked> besideTheTree(ScoringPart scoring) {
        if (scoring instanceof GradingPart grading) {
            return grading.weighted().stream()
                    .flatMap(WeightedPart::keyFigures)
                    .map(figure -> new Asked(figure.code(), figure.title(), String.valueOf(figure.weight())));
        }
        return scoring instanceof MaturityPart maturity
                ? maturity.results().stream().flatMap(ResultsPart::groups).flatMap(Asked::in)
                : Stream.empty();
    }

    private static Stream<Asked> in(ResultGroup group) {
        return Stream.concat(
                Stream.of(new Asked(group.code(), group.title(), "")),
                group.measures().stream().map(measure -> new Asked(measure.code(), measure.title(), "")));
    }
}
