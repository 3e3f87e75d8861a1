package org.prameen.scoring.implementation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.scoring.Fraction;

/**
 * A dimension of weighted key figures: the sum of weight times achievement over the weights of those that apply (document 000,
 * lines 810-857; rules ).
 */
public record WeightedDimension(String code, List<Kpi> kpis) {

    public WeightedDimension {
        kpis = List.copyOf(kpis);
    }

    /** @param answers by key figure; one without an answer is absent and leaves the dimension incomplete */
    public DimensionScore score(Map<String, KpiAnswer> answers, Grading grading) {
        List<Kpi> counted = kpis.stream()
                .filter(kpi -> Optional.ofNullable(answers.get(kpi.code()))
                        .filter(KpiAnswer::applies)
                        .isPresent())
                .toList();
        boolean complete = !counted.isEmpty() && kpis.stream().map(Kpi::code).allMatch(answers::containsKey);
        Optional<Fraction> percent = counted.isEmpty() ? Optional.empty() : Optional.of(mean(counted, answers));
        return new DimensionScore(code, complete, percent, complete ? percent.map(grading::of) : Optional.empty());
    }

    private static Fraction mean(List<Kpi> kpis, Map<String, KpiAnswer> answers) {
        Fraction sum = Fraction.sum(kpis.stream()
                .map(kpi -> Fraction.of(answers.get(kpi.code()).counted()).times(kpi.weight()))
                .toList());
        return sum.dividedBy(kpis.stream().mapToLong(Kpi::weight).sum());
    }
}
