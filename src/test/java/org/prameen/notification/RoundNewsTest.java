package org.prameen.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prameen.SqlCounter;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.DateMovePace;
import org.prameen.casework.DateMoves;
import org.prameen.round.Dates;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.shared.RoundId;
import org.prameen.shared.Texts;
import org.springframework.beans.factory.annotation.Autowired;

/** Dates of a round move: who hears of it, and how often. */
class RoundNewsTest extends NotifiedCase {

    private static final int ALL = 100;

    @Autowired
    Rounds rounds;

    @Autowired
    DateMoves moves;

    @Autowired
    DateMovePace pace;

    @Autowired
    Sentences sentences;

    @Test
    void coordinatorsWithOpenCasesAreToldOnceAChange() {
        RoundId round = world.round();
        id = world.open(agency, round);
        Agency without = world.agency();
        Dates later = later(round, 10);

        pace.begin(round, later);
        pace.moveNext(round, ALL);
        pace.begin(round, later);
        pace.moveNext(round, ALL);

        assertThat(told.to(agency.coordinator(), NoticeKind.ROUND_DATES_CHANGED))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.link()).isEqualTo("cases/" + id);
                    assertThat(one.dueOn()).contains(later.reportDue());
                    assertThat(one.agency()).isPresent();
                    assertThat(sentences.what(one, Texts.ENGLISH)).contains("dates of the round have changed");
                });
        assertThat(told.to(agency.respondent(), NoticeKind.ROUND_DATES_CHANGED)).isEmpty();
        assertThat(told.to(without.coordinator(), NoticeKind.ROUND_DATES_CHANGED))
                .isEmpty();
    }

    @Test
    void theNextChangeIsToldAnew() {
        RoundId round = world.round();
        id = world.open(agency, round);
        pace.begin(round, later(round, 10));
        pace.moveNext(round, ALL);

        clock.set(java.time.LocalDateTime.ofInstant(clock.instant(), clock.getZone())
                .plusHours(1));
        pace.begin(round, later(round, -10));
        pace.moveNext(round, ALL);

        assertThat(told.to(agency.coordinator(), NoticeKind.ROUND_DATES_CHANGED))
                .hasSize(2);
    }

    @Test
    void aHundredCoordinatorsAreToldInOneStatement() {
        RoundId round = world.round();
        List<Agency> agencies =
                IntStream.range(0, 5).mapToObj(each -> world.agency()).toList();
        agencies.forEach(each -> world.open(each, round));
        pace.begin(round, later(round, 10));

        List<String> statements = SqlCounter.during(() -> pace.moveNext(round, ALL));

        assertThat(statements.stream().filter(sql -> sql.contains("insert into notice")))
                .hasSize(1);
        assertThat(agencies).allSatisfy(each -> assertThat(told.kinds(each.coordinator()))
                .contains(NoticeKind.ROUND_DATES_CHANGED));
    }

    @Test
    void theSameDatesOnceMoreAreNoChange() {
        RoundId round = world.round();
        id = world.open(agency, round);

        AsSystem.run(() -> rounds.reschedule(round, later(round, 0)));

        assertThat(AsSystem.call(() -> moves.latest(round))).isEmpty();
    }

    private Dates later(RoundId round, int days) {
        Dates now = AsSystem.call(() -> rounds.get(round)).dates();
        return new Dates(
                now.collectFrom().plusDays(days),
                now.collectTo().plusDays(days),
                now.reportDue().plusDays(days),
                now.provinceDue(),
                now.nationalDue());
    }
}
