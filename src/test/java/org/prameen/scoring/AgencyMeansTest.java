package org.prameen.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prameen.traceability.Requirement;

class AgencyMeansTest {

    @Test
    @Requirement("002-H8")
    void agenciesWithoutAMeanAreLeftOutAndCounted() {
        AgencyMeans summary = of("3.40", "3.60", null);

        assertThat(summary.agencies()).isEqualTo(3);
        assertThat(summary.evaluated()).isEqualTo(2);
        assertThat(summary.notEvaluated()).isEqualTo(1);
        assertThat(summary.met()).isEqualTo(1);
        assertThat(summary.shareMet()).contains("50%");
        assertThat(summary.mean()).contains(new BigDecimal("3.50"));
    }

    @Test
    void nobodyEvaluatedHasNoMeanAndNoShare() {
        AgencyMeans summary = of(null, null);

        assertThat(summary.mean()).isEmpty();
        assertThat(summary.shareMet()).isEmpty();
        assertThat(summary.notEvaluated()).isEqualTo(2);
    }

    @Test
    void sharesAreExact() {
        assertThat(of("3.51", "3.51", "3.50").shareMet()).contains("66.67%");
        assertThat(of("3.51").shareMet()).contains("100%");
        assertThat(of("3.50").shareMet()).contains("0%");
        assertThat(Percent.of(1, 8, Rounding.HALF_UP)).isEqualTo("12.5%");
        assertThat(Percent.of(2, 3, Rounding.TRUNCATE)).isEqualTo("66.66%");
        assertThat(Percent.of(1, 16, Rounding.HALF_UP)).isEqualTo("6.25%");
    }

    @Test
    void everyAgencyWeighsTheSame() {
        List<Optional<BigDecimal>> many = Collections.nCopies(7_850, Optional.of(new BigDecimal("3.33")));

        assertThat(AgencyMeans.of(many, new BigDecimal("3.50"), Rounding.HALF_UP)
                        .mean())
                .contains(new BigDecimal("3.33"));
    }

    private static AgencyMeans of(String... means) {
        List<Optional<BigDecimal>> found = Stream.of(means)
                .map(mean -> Optional.ofNullable(mean).map(BigDecimal::new))
                .toList();
        return AgencyMeans.of(found, new BigDecimal("3.50"), Rounding.HALF_UP);
    }
}
