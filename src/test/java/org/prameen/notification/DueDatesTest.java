package org.prameen.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.SqlCounter;
import org.prameen.security.Role;
import org.prameen.shared.PersonId;
import org.prameen.shared.ThaiCalendar;

/** Dates that are near or past. */
class DueDatesTest extends NotifiedCase {

    /** All first tasks of the case are due on this day. */
    private static final LocalDate DUE = LocalDate.of(2026, 3, 20);

    PersonId coordinator;

    @BeforeEach
    void oneTaskWithADate() {
        id = world.open(agency);
        coordinator = agency.coordinator();
        String task = jdbc.sql("select min(task_id) from work_item where case_id = ? and state = 'OPEN'")
                .param(id.value())
                .query(String.class)
                .single();
        jdbc.sql("update work_item set state = 'GONE' where case_id = ? and task_id <> ?")
                .params(id.value(), task)
                .update();
        jdbc.sql(
                        "update work_item set due_at = ?, candidate_groups = array['COORDINATOR@x'],"
                                + " reach = array['COORDINATOR@' || (select path from organisation where id = agency_id)] where task_id = ?")
                .params(java.sql.Timestamp.from(endOf(DUE)), task)
                .update();
    }

    @Test
    void peopleAreToldFourteenSevenThreeAndOneDaysBeforeAndOnceEach() {
        for (LocalDate day = LocalDate.of(2026, 3, 1); !day.isAfter(DUE); day = day.plusDays(1)) {
            clock.set(day.atTime(6, 30));
            due.look();
            due.look();
        }

        assertThat(told.to(coordinator, NoticeKind.DUE_SOON))
                .extracting(each -> LocalDate.ofInstant(each.at(), ThaiCalendar.BANGKOK), each -> each.number()
                        .orElseThrow())
                .containsExactly(
                        tuple(DUE.minusDays(1), 1),
                        tuple(DUE.minusDays(3), 3),
                        tuple(DUE.minusDays(7), 7),
                        tuple(DUE.minusDays(14), 14));
        assertThat(told.kinds(agency.headOfHr())).doesNotContain(NoticeKind.DUE_SOON);
    }

    @Test
    void aDayOnWhichNothingRanIsMadeUpFor() {
        clock.set(DUE.minusDays(5).atTime(6, 30));
        due.look();

        assertThat(told.to(coordinator, NoticeKind.DUE_SOON))
                .singleElement()
                .satisfies(each -> assertThat(each.number()).contains(5));
    }

    @Test
    void aTaskThatOpensShortlyBeforeItsDateIsNotToldTwice() {
        jdbc.sql("update work_item set created_at = ? where case_id = ?")
                .params(java.sql.Timestamp.from(startOf(DUE.minusDays(5))), id.value())
                .update();
        clock.set(DUE.minusDays(5).atTime(8, 0));
        due.look();
        assertThat(told.to(coordinator, NoticeKind.DUE_SOON)).isEmpty();

        clock.set(DUE.minusDays(3).atTime(8, 0));
        due.look();
        assertThat(told.to(coordinator, NoticeKind.DUE_SOON)).hasSize(1);
    }

    @Test
    void aTimerThatRemindsAndTheLookAtTheDatesSayItOnce() {
        String element = jdbc.sql("select element from work_item where case_id = ? and state = 'OPEN'")
                .param(id.value())
                .query(String.class)
                .single();
        clock.set(DUE.minusDays(3).atTime(0, 1));

        due.near(id, List.of(element));
        due.look();

        assertThat(told.to(coordinator, NoticeKind.DUE_SOON)).hasSize(1);
    }

    @Test
    void overdueWorkIsToldToWhoHasToDoItAndToWhoLeadsThem() {
        clock.set(LocalDateTime.of(DUE.plusDays(1), java.time.LocalTime.MIDNIGHT));
        due.look();
        due.look();

        assertThat(told.to(coordinator, NoticeKind.OVERDUE)).hasSize(1);
        assertThat(told.to(coordinator, NoticeKind.OVERDUE_BELOW)).isEmpty();
        assertThat(told.to(agency.headOfHr(), NoticeKind.OVERDUE_BELOW))
                .singleElement()
                .satisfies(each -> assertThat(each.number()).contains(1));
        assertThat(told.kinds(agency.person(Role.EXECUTIVE))).isEmpty();
    }

    @Test
    void aMovedDateIsAnotherDate() {
        clock.set(DUE.minusDays(3).atTime(8, 0));
        due.look();
        jdbc.sql("update work_item set due_at = ? where case_id = ? and state = 'OPEN'")
                .params(java.sql.Timestamp.from(endOf(DUE.plusDays(1))), id.value())
                .update();
        clock.advance(Duration.ofDays(1));
        due.look();

        assertThat(told.to(coordinator, NoticeKind.DUE_SOON)).hasSize(2);
    }

    @Test
    void fiveHundredPeopleCostAFixedNumberOfStatements() {
        IntStream.range(0, 500).forEach(each -> world.person(Role.COORDINATOR, agency.id()));
        clock.set(DUE.minusDays(4).atTime(8, 0));
        due.look();
        clock.set(DUE.minusDays(3).atTime(8, 0));

        List<String> statements = SqlCounter.during(due::look);

        assertThat(statements).as("near, overdue, overdue below").hasSize(3);
        assertThat(jdbc.sql("select count(*) from notification n join notice c on c.id = n.notice_id"
                                + " where c.case_id = ? and c.kind = 'DUE_SOON'"
                                + " and c.number = 3")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(501);
    }

    private static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ThaiCalendar.BANGKOK).toInstant();
    }
}
