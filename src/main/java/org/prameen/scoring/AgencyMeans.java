package org.prameen.scoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One indicator over several agencies. Document 002, lines 307-317, asks for the summary and gives no formula; the
 * system method is the unweighted mean of the agencies' two-decimal means, agencies without a mean left out and counted.
 *
 * @param agencies how many agencies were looked at
 * @param evaluated how many of them have a mean
 * @param met how many of those meet the criterion
 * @param mean with two decimals; absent when no agency was evaluated
 */
public record AgencyMeans(int agencies, int evaluated, int met, Optional<BigDecimal> mean, Rounding rounding) {

    /**
     * @param means the two-decimal mean of every agency, empty where it has none
     * @param criterion a mean must be strictly greater to meet it
     */
    public static AgencyMeans of(Collection<Optional<BigDecimal>> means, BigDecimal criterion, Rounding rounding) {
        List<BigDecimal> found = means.stream().flatMap(Optional::stream).toList();
        long met = found.stream().filter(mean -> mean.compareTo(criterion) > 0).count();
        Optional<BigDecimal> mean = found.isEmpty()
                ? Optional.empty()
                : Optional.of(rounding.reduce(
                        Fraction.mean(found.stream().map(Fraction::of).toList())));
        return new AgencyMeans(means.size(), found.size(), (int) met, mean, rounding);
    }

    public int notEvaluated() {
        return agencies - evaluated;
    }

    /** Share of the evaluated agencies that meet the criterion, for example {@code 50%} or {@code 33.33%}. */
    public Optional<String> shareMet() {
        return evaluated == 0 ? Optional.empty() : Optional.of(Percent.of(met, evaluated, rounding));
    }
}
