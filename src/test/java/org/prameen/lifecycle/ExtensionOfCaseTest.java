package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.casework.DateMovePace;
import org.prameen.casework.Deadline;
import org.prameen.casework.Extension;
import org.prameen.casework.ExtensionId;
import org.prameen.casework.ExtensionState;
import org.prameen.casework.Extensions;
import org.prameen.casework.Lateness;
import org.prameen.lifecycle.process.CollectionProcess;
import org.prameen.lifecycle.process.ExtensionProcess;
import org.prameen.round.Dates;
import org.prameen.security.AsSystem;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.shared.RoundId;
import org.prameen.shared.ThaiCalendar;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** More time for one case, from asking to running out, with everything in the case that goes by its dates. */
@IntegrationTest
class ExtensionOfCaseTest extends CaseWalk {

    private static final String WHY = "น้ำท่วมสำนักงาน";

    @Autowired
    Extensions extensions;

    @Autowired
    DateMovePace pace;

    @Autowired
    JdbcClient jdbc;

    @Test
    void grantedTimeMovesTheTimersOfTheCaseAndRunsOut() {
        toCollection();
        LocalDate until = dates.collectTo().plusDays(7);
        ExtensionId asked = ask(Deadline.COLLECTION, until);
        assertThat(open()).contains(ExtensionProcess.DECIDE_EXTENSION);

        grant(asked, until);

        assertThat(open()).doesNotContain(ExtensionProcess.DECIDE_EXTENSION);
        assertThat(items.open(id)).isNotEmpty().allSatisfy(item -> assertThat(item.due())
                .contains(end(until)));
        assertThat(jobs.of(id))
                .extracting(job -> job.getDuedate().toInstant())
                .containsExactlyInAnyOrder(start(until.minusDays(3)), end(until), end(until));

        jobs.moveTo(dates.collectionClosesAt().plusSeconds(1), id);
        assertThat(theCase().late()).isEmpty();
        answer(agency.respondents().get(0));
        assertThat(lateAnswers()).isZero();

        jobs.moveTo(end(until), id);
        assertThat(state(asked)).isEqualTo(ExtensionState.RAN_OUT);
        assertThat(theCase().late()).containsExactly(Lateness.COLLECTION);
        answer(agency.respondents().get(1));
        assertThat(lateAnswers()).isPositive();
    }

    @Test
    void aCaseThatIsLateAlreadyIsNotLateWhileItHasMoreTimeAndLateAfterwards() {
        toCollection();
        jobs.moveTo(dates.collectionClosesAt().plusSeconds(1), id);
        assertThat(theCase().late()).containsExactly(Lateness.COLLECTION);
        LocalDate until = dates.collectTo().plusDays(5);

        grant(ask(Deadline.COLLECTION, until), until);
        assertThat(theCase().late()).isEmpty();

        jobs.moveTo(end(until), id);
        assertThat(theCase().late()).containsExactly(Lateness.COLLECTION);
    }

    @Test
    void aCollectionThatWasClosedInTimeIsNotLateWhenTheTimeRunsOut() {
        toCollection();
        LocalDate until = dates.collectTo().plusDays(5);
        ExtensionId asked = ask(Deadline.COLLECTION, until);
        grant(asked, until);
        clock.set(dates.collectionClosesAt()
                .plusSeconds(60)
                .atZone(ThaiCalendar.BANGKOK)
                .toLocalDateTime());
        agency.respondents().forEach(this::answer);
        world.as(agency.coordinator(), () -> collecting.close(id));

        jobs.moveTo(end(until), id);

        assertThat(state(asked)).isEqualTo(ExtensionState.RAN_OUT);
        assertThat(theCase().late()).doesNotContain(Lateness.COLLECTION);
    }

    @Test
    void movingTheRoundShortensNoExtensionAndLaterDaysOfTheRoundCount() {
        toCollection();
        LocalDate until = dates.collectTo().plusDays(7);
        grant(ask(Deadline.COLLECTION, until), until);

        move(2);
        assertThat(dueOfClosing()).contains(end(until));

        move(9);
        assertThat(dueOfClosing()).contains(end(dates.collectTo().plusDays(9)));
        jobs.moveTo(end(until), id);
        assertThat(theCase().late()).isEmpty();
    }

    @Test
    void aSecondExtensionOutlivesTheFirst() {
        toCollection();
        LocalDate first = dates.collectTo().plusDays(3);
        LocalDate second = dates.collectTo().plusDays(8);
        grant(ask(Deadline.COLLECTION, first), first);
        ExtensionId again = ask(Deadline.COLLECTION, second);
        grant(again, second);

        jobs.moveTo(end(first), id);

        assertThat(theCase().late()).isEmpty();
        assertThat(state(again)).isEqualTo(ExtensionState.GRANTED);
        assertThat(dueOfClosing()).contains(end(second));
    }

    @Test
    void theReportMayGetMoreTimeBesideTheCollection() {
        toCollection();
        LocalDate report = dates.reportDue().plusDays(10);
        LocalDate collection = dates.collectTo().plusDays(3);
        ExtensionId both = ask(Deadline.COLLECTION, collection);
        ExtensionId other = ask(Deadline.REPORT, report);
        grant(other, report);

        assertThat(open()).contains(ExtensionProcess.DECIDE_EXTENSION);
        assertThat(state(both)).isEqualTo(ExtensionState.OPEN);
        assertThat(theCase().moreTime().report()).contains(report);
        assertThat(theCase().moreTime().collection()).isEmpty();
    }

    @Test
    void refusedTimeChangesNothingAndNeedsAReason() {
        toCollection();
        ExtensionId asked = ask(Deadline.COLLECTION, dates.collectTo().plusDays(7));
        PersonId province = province();
        assertThatThrownBy(() -> world.as(province, () -> extensions.refuse(asked, " ")))
                .isInstanceOf(Rejected.class);

        world.as(province, () -> extensions.refuse(asked, "มีเวลาพอ"));

        assertThat(state(asked)).isEqualTo(ExtensionState.REFUSED);
        assertThat(dueOfClosing()).contains(dates.collectionClosesAt());
        assertThat(open()).doesNotContain(ExtensionProcess.DECIDE_EXTENSION);
        assertThatThrownBy(() -> grant(asked, dates.collectTo().plusDays(7))).isInstanceOf(Rejected.class);
    }

    @Test
    void lessMayBeGrantedWithAReasonButNotMore() {
        toCollection();
        LocalDate until = dates.collectTo().plusDays(7);
        ExtensionId asked = ask(Deadline.COLLECTION, until);
        PersonId province = province();
        assertThatThrownBy(() -> world.as(province, () -> extensions.grant(asked, until.plusDays(1), WHY)))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> world.as(province, () -> extensions.grant(asked, until.minusDays(2), "")))
                .isInstanceOf(Rejected.class);

        world.as(province, () -> extensions.grant(asked, until.minusDays(2), "พอแล้ว"));

        assertThat(dueOfClosing()).contains(end(until.minusDays(2)));
    }

    private ExtensionId ask(Deadline deadline, LocalDate until) {
        ExtensionId[] asked = new ExtensionId[1];
        world.as(agency.coordinator(), () -> asked[0] = extensions.ask(id, deadline, until, WHY));
        return asked[0];
    }

    private void grant(ExtensionId asked, LocalDate until) {
        world.as(province(), () -> extensions.grant(asked, until, ""));
    }

    private ExtensionState state(ExtensionId asked) {
        List<Extension> all = AsSystem.call(() -> extensions.of(id));
        return all.stream()
                .filter(each -> each.id().equals(asked))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private Optional<Instant> dueOfClosing() {
        return items.open(id).stream()
                .filter(item -> item.element().equals(CollectionProcess.CLOSE_COLLECTION))
                .findFirst()
                .orElseThrow()
                .due();
    }

    private long lateAnswers() {
        return jdbc.sql(
                        "select count(*) from answer a join answer_sheet s on s.id = a.sheet_id where s.case_id = ? and a.late")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private void move(int days) {
        RoundId round = theCase().round();
        AsSystem.run(() -> rounds.reschedule(
                round,
                new Dates(
                        dates.collectFrom(),
                        dates.collectTo().plusDays(days),
                        dates.reportDue().plusDays(days),
                        Optional.empty(),
                        Optional.empty())));
        pace.awaitEnd(round);
    }

    private static Instant end(LocalDate day) {
        return start(day.plusDays(1));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ThaiCalendar.BANGKOK).toInstant();
    }
}
