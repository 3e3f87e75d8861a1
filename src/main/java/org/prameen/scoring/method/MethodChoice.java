package org.prameen.scoring.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prameen.instrument.GradingPart;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.MaturityPart;
import org.prameen.instrument.ResultsPart;
import org.prameen.scoring.implementation.Conversion;
import org.prameen.scoring.improvement.Base;
import org.prameen.scoring.improvement.BelowTarget;
import org.prameen.scoring.improvement.Thresholds;
import org.prameen.scoring.improvement.TrendRule;
import org.prameen.scoring.maturity.FulfilledBy;
import org.prameen.scoring.measures.DuplicateRule;
import org.prameen.scoring.measures.ShortHistory;

/**
 * One thing a round decides about the method of its instrument.
 *
 * @param name of the choice; its words are {@code scoring.method.<name>} and, of an option, {@code scoring.method.<name>.<option>}
 * @param group code of the group of measures it is about; empty where it is about the whole instrument
 * @param options in the order to offer them, the usual one first
 */
public record MethodChoice(String name, Optional<String> group, List<String> options) {

    static final String LEVELS = "LEVELS";
    static final String MEANS = "MEANS";
    static final String THRESHOLDS = "THRESHOLDS";
    static final String BELOW_TARGET = "BELOW_TARGET";
    static final String TREND = "TREND";
    static final String BASE = "BASE";
    static final String DUPLICATES = "DUPLICATES";
    static final String SHORT_HISTORY = "SHORT_HISTORY";
    static final String CONTESTED = "CONTESTED";
    static final String CONVERSION = "CONVERSION";
    static final String ACCEPTANCE = "ACCEPTANCE";
    static final String FULFILLED_BY = "FULFILLED_BY";
    static final String NOT_APPLICABLE = "NOT_APPLICABLE";
    static final String PROOF = "PROOF";

    static final String REQUIRED = "REQUIRED";
    static final String WAIVED = "WAIVED";

    public MethodChoice {
        options = List.copyOf(options);
    }

    /** What a round of the instrument can choose; nothing where its means have settings of their own. */
    public static List<MethodChoice> of(Instrument instrument) {
        if (instrument.scoring() instanceof GradingPart) {
            return List.of(
                    whole(CONVERSION, Conversion.values()),
                    whole(NOT_APPLICABLE, NotApplicable.values()),
                    whole(PROOF, ProofRule.values()));
        }
        if (instrument.scoring() instanceof MaturityPart maturity) {
            List<MethodChoice> choices = new ArrayList<>();
            choices.add(whole(LEVELS, LevelDecision.values()));
            if (hasChecklists(instrument)) {
                choices.add(whole(FULFILLED_BY, FulfilledBy.values()));
            }
            choices.add(whole(ACCEPTANCE, Acceptance.values()));
            choices.add(means(maturity));
            maturity.results().ifPresent(results -> choices.addAll(ofResults(results)));
            return List.copyOf(choices);
        }
        return List.of();
    }

    /** By which it is kept: the name, with the group where it is about one. */
    public String key() {
        return group.map(code -> name + ":" + code).orElse(name);
    }

    public String usual() {
        return options.get(0);
    }

    private static boolean hasChecklists(Instrument instrument) {
        return instrument.sections().stream()
                .anyMatch(section -> !section.guide().checklist().isEmpty());
    }

    private static MethodChoice means(MaturityPart maturity) {
        return maturity.means()
                ? whole(MEANS, MeansShown.SHOWN, MeansShown.HIDDEN)
                : whole(MEANS, MeansShown.HIDDEN, MeansShown.SHOWN);
    }

    private static List<MethodChoice> ofResults(ResultsPart results) {
        return Stream.concat(
                        Stream.of(
                                whole(THRESHOLDS, Thresholds.values()),
                                whole(BELOW_TARGET, BelowTarget.values()),
                                whole(TREND, TrendRule.values()),
                                whole(BASE, Base.values()),
                                whole(DUPLICATES, DuplicateRule.values()),
                                whole(SHORT_HISTORY, ShortHistory.values())),
                        results.groups()
                                .filter(group -> group.origin().contested().isPresent())
                                .map(group -> new MethodChoice(
                                        CONTESTED, Optional.of(group.code()), List.of(REQUIRED, WAIVED))))
                .toList();
    }

    private static MethodChoice whole(String name, Enum<?>... options) {
        return new MethodChoice(
                name, Optional.empty(), Stream.of(options).map(Enum::name).toList());
    }
}
