package org.prameen.scoring.method;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.prameen.instrument.Instrument;
import org.prameen.scoring.implementation.Conversion;
import org.prameen.scoring.improvement.Base;
import org.prameen.scoring.improvement.BelowTarget;
import org.prameen.scoring.improvement.ImprovementSettings;
import org.prameen.scoring.improvement.Thresholds;
import org.prameen.scoring.improvement.TrendRule;
import org.prameen.scoring.maturity.FulfilledBy;
import org.prameen.scoring.measures.DuplicateRule;
import org.prameen.scoring.measures.EntrySettings;
import org.prameen.scoring.measures.ShortHistory;
import org.prameen.shared.Rejected;

/**
 * What a round chose about levels, measures and grades; what it did not choose is as usual. Fixed when the round is planned
 * and a system method throughout.
 *
 * @param chosen option by {@link MethodChoice#key()}
 */
public record Method(Map<String, String> chosen) {

    /** Everything as usual. */
    public static final Method USUAL = new Method(Map.of());

    public Method {
        chosen = Map.copyOf(chosen);
    }

    /**
     * The choices of a round of an instrument.
     *
     * @param wanted option by key; what is absent is as usual
     * @throws Rejected for a choice the instrument does not leave open, or an option it does not have
     */
    public static Method of(Instrument instrument, Map<String, String> wanted) {
        Map<String, MethodChoice> open =
                MethodChoice.of(instrument).stream().collect(Collectors.toMap(MethodChoice::key, choice -> choice));
        Map<String, String> chosen = new TreeMap<>();
        wanted.forEach((key, option) -> {
            MethodChoice choice = open.get(key);
            if (choice == null || !choice.options().contains(option)) {
                throw Rejected.because("scoring.method.unknown", key, option).at("method");
            }
            if (!choice.usual().equals(option)) {
                chosen.put(key, option);
            }
        });
        return new Method(chosen);
    }

    public String option(MethodChoice choice) {
        return chosen.getOrDefault(choice.key(), choice.usual());
    }

    public LevelDecision levels() {
        return option(MethodChoice.LEVELS, LevelDecision.CUMULATIVE_ALL);
    }

    /** Whether only what a reviewer accepted makes levels. */
    public boolean acceptedOnly() {
        return option(MethodChoice.ACCEPTANCE, Acceptance.NOT_NEEDED) == Acceptance.NEEDED;
    }

    public FulfilledBy fulfilledBy() {
        return option(MethodChoice.FULFILLED_BY, FulfilledBy.QUESTIONS);
    }

    /** Whether levels are made of entries of checklists, which are not the same for every kind of agency. */
    public boolean asksChecklists() {
        return fulfilledBy() != FulfilledBy.QUESTIONS;
    }

    /** Whether it can be said of items and key figures that they do not apply. */
    public boolean mayNotApply() {
        return option(MethodChoice.NOT_APPLICABLE, NotApplicable.FORBIDDEN) == NotApplicable.WITH_REASON;
    }

    public ProofRule proof() {
        return option(MethodChoice.PROOF, ProofRule.ASKED);
    }

    /** @param usually whether the instrument gives means when nothing is chosen */
    public boolean means(boolean usually) {
        return option(MethodChoice.MEANS, usually ? MeansShown.SHOWN : MeansShown.HIDDEN) == MeansShown.SHOWN;
    }

    public ImprovementSettings improvement() {
        return new ImprovementSettings(
                option(MethodChoice.THRESHOLDS, Thresholds.TEXT),
                option(MethodChoice.BELOW_TARGET, BelowTarget.NONE),
                option(MethodChoice.TREND, TrendRule.NO),
                option(MethodChoice.BASE, Base.TARGET));
    }

    public EntrySettings entries() {
        String contested = MethodChoice.CONTESTED + ":";
        Set<String> waived = chosen.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(contested))
                .filter(entry -> entry.getValue().equals(MethodChoice.WAIVED))
                .map(entry -> entry.getKey().substring(contested.length()))
                .collect(Collectors.toSet());
        return new EntrySettings(
                option(MethodChoice.DUPLICATES, DuplicateRule.FIRST_KEEPS),
                option(MethodChoice.SHORT_HISTORY, ShortHistory.FLAG),
                waived);
    }

    public Conversion conversion() {
        return option(MethodChoice.CONVERSION, Conversion.POINTS);
    }

    /** What was chosen otherwise than usual, {@code CHOICE.OPTION} each; empty when nothing was. */
    @Override
    public String toString() {
        return chosen.entrySet().stream()
                .map(entry -> entry.getKey() + "." + entry.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private <E extends Enum<E>> E option(String name, E usual) {
        String option = chosen.get(name);
        return option == null ? usual : Enum.valueOf(usual.getDeclaringClass(), option);
    }
}
