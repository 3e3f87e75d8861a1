package org.prameen.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.RoundId;
import org.prameen.traceability.Requirement;

class StagePeriodTest {

    private static final Instant START = Instant.parse("2026-03-01T02:00:00Z");

    @Test
    @Requirement("002-B6")
    void stageLastsUntilTheNextOneBegins() {
        assertThat(StagePeriod.of(at(Stage.READINESS, null), entered(Stage.AWARENESS, Stage.READINESS)))
                .containsOnlyKeys(Stage.AWARENESS, Stage.READINESS)
                .containsEntry(Stage.AWARENESS, period(0, 1))
                .containsEntry(Stage.READINESS, period(1, null));
    }

    @Test
    void lastStageEndsWithTheCase() {
        assertThat(StagePeriod.of(at(Stage.USE, day(2)), entered(Stage.REPORTING, Stage.USE)))
                .containsEntry(Stage.USE, period(1, 2));
    }

    @Test
    void stageThatCameAgainLastsFromFirstToLast() {
        List<StagePeriod.Entered> entries =
                entered(Stage.COLLECTION, Stage.ANALYSIS, Stage.COLLECTION, Stage.ANALYSIS, Stage.REPORTING);

        assertThat(StagePeriod.of(at(Stage.REPORTING, null), entries))
                .containsEntry(Stage.COLLECTION, period(0, 3))
                .containsEntry(Stage.ANALYSIS, period(1, 4));
    }

    @Test
    void caseThatWentBackIsThereSinceItWentBack() {
        List<StagePeriod.Entered> entries = entered(Stage.COLLECTION, Stage.ANALYSIS, Stage.COLLECTION);

        assertThat(StagePeriod.of(at(Stage.COLLECTION, null), entries))
                .containsOnlyKeys(Stage.COLLECTION)
                .containsEntry(Stage.COLLECTION, period(2, null));
    }

    private static List<StagePeriod.Entered> entered(Stage... stages) {
        return java.util.stream.IntStream.range(0, stages.length)
                .mapToObj(day -> new StagePeriod.Entered(stages[day], day(day)))
                .toList();
    }

    private static StagePeriod period(int since, Integer until) {
        return new StagePeriod(day(since), Optional.ofNullable(until).map(StagePeriodTest::day));
    }

    private static Instant day(int number) {
        return START.plusSeconds(number * 86_400L);
    }

    private static Case at(Stage stage, Instant closed) {
        return new Case(
                CaseId.random(),
                "N",
                RoundId.random(),
                OrganisationId.random(),
                stage,
                START,
                START,
                Optional.ofNullable(closed),
                Set.of(),
                MoreTime.NONE,
                Optional.empty());
    }
}
