package org.prameen.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.IntegrationTest;
import org.prameen.World;
import org.prameen.casework.Cases;
import org.prameen.review.persistence.NewDataRows;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;

/** What reviewers are told is new in measures of results. */
@IntegrationTest
class ResultsAnewTest {

    @Autowired
    World world;

    @Autowired
    Cases cases;

    @Autowired
    Answered answered;

    @Autowired
    NewDataRows news;

    @ParameterizedTest
    @CsvSource({"7.1.1, 7.1", "7.4.2, 7.4", "7:kinds, 7.1 7.2 7.3 7.4 7.5 7.6"})
    @Requirement("001-F108")
    void changedMeasureIsNewInItsDimensionAndChangedKindsInAll(String code, String dimensions) {
        CaseId id = world.open(world.agency(), world.roundOf("pmqa-guide", "1", "YEAR", Map.of()));

        AsSystem.run(() -> answered.mark(cases.get(id), code, Instant.EPOCH));

        assertThat(news.of(id)).containsExactlyInAnyOrder(dimensions.split(" "));
    }
}
