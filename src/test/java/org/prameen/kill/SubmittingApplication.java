package org.prameen.kill;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.prameen.Application;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices;
import org.prameen.WorldOffices.Agency;
import org.prameen.answering.Collecting;
import org.prameen.casework.CaseOpening;
import org.prameen.lifecycle.Jobs;
import org.prameen.lifecycle.RacingCases;
import org.prameen.lifecycle.bridge.DetachableProcesses;
import org.prameen.lifecycle.process.CollectionProcess;
import org.prameen.lifecycle.process.RouteProcess;
import org.prameen.review.Submissions;
import org.prameen.security.ActingAs;
import org.prameen.shared.CaseId;
import org.prameen.shared.ThaiCalendar;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The application with two agencies whose heads sign, whose coordinators take back and correct, and with a third that
 * opens one collection after the other and closes it. It goes on with what an earlier process left.
 */
public final class SubmittingApplication {

    private SubmittingApplication() {}

    public static void main(String[] arguments) {
        new SpringApplication(Application.class, Clocked.class, Submitters.class).run(arguments);
    }

    /** The clock stands where the first process set it. */
    static final class Clocked {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    @Import({
        World.class,
        WorldOffices.class,
        ActingAs.class,
        CaseOpening.class,
        DetachableProcesses.class,
        Jobs.class,
        RacingCases.class,
        Doomed.class
    })
    static final class Submitters {

        private static final int SIGNATURES_A_CASE = 40;

        private final Doomed doomed;
        private final World world;
        private final RacingCases cases;
        private final Submissions submissions;
        private final Collecting collecting;
        private final JdbcClient data;
        private final MovableClock clock;

        Submitters(
                Doomed doomed,
                World world,
                RacingCases cases,
                Submissions submissions,
                Collecting collecting,
                JdbcClient data,
                MovableClock clock) {
            this.doomed = doomed;
            this.world = world;
            this.cases = cases;
            this.submissions = submissions;
            this.collecting = collecting;
            this.data = data;
            this.clock = clock;
        }

        @EventListener
        void submit(ApplicationReadyEvent event) {
            doomed.requireWholeChains();
            clock.set(newest());
            Agency first = doomed.agency("first");
            Agency second = doomed.agency("second");
            Agency third = doomed.agency("third");
            CaseId ofFirst = signed(first);
            CaseId ofSecond = signed(second);
            if (waiting(third, CollectionProcess.CLOSE_COLLECTION).isEmpty()) {
                cases.collecting(third, doomed.nextRound());
            }
            doomed.workForEver(List.of(
                    () -> () -> turn(first, ofFirst), () -> () -> turn(second, ofSecond), () -> () -> close(third)));
        }

        private LocalDateTime newest() {
            return data.sql("select max(at) from journal_entry")
                    .query(OffsetDateTime.class)
                    .optional()
                    .map(at -> at.atZoneSameInstant(ThaiCalendar.BANGKOK).toLocalDateTime())
                    .orElse(MovableClock.START);
        }

        /** The agency's last case on the route, while it is not signed too often; else a new one. */
        private CaseId signed(Agency agency) {
            return data.sql(
                            """
                            select w.case_id from work_item w
                            where w.agency_id = ? and w.process = ? and w.state = 'OPEN'
                              and (select count(*) from journal_entry j
                                   where j.case_id = w.case_id and j.act = 'review.signed') < ?""")
                    .params(agency.id().value(), RouteProcess.KEY, SIGNATURES_A_CASE)
                    .query(UUID.class)
                    .optional()
                    .map(CaseId::new)
                    .orElseGet(() -> cases.toBeSigned(agency, doomed.nextRound()));
        }

        /** What comes next in the case: signed, taken back, corrected, signed again. */
        private void turn(Agency agency, CaseId id) {
            if (isAt(id, RouteProcess.SIGN_SUBMISSION)) {
                act("review.signed", id, () -> world.as(agency.head(), () -> submissions.sign(id)));
            } else if (isAt(id, RouteProcess.REVIEW_SUBMISSION)) {
                act(
                        "review.reopened",
                        id,
                        () -> world.as(
                                agency.coordinator(),
                                () -> submissions.withdraw(id, Set.of("C1.F4.I2"), "นับผิดหนึ่งคน")));
            } else {
                act(
                        "review.correctionFinished",
                        id,
                        () -> world.as(agency.coordinator(), () -> submissions.finishCorrection(id)));
            }
        }

        private void close(Agency agency) {
            CaseId id = waiting(agency, CollectionProcess.CLOSE_COLLECTION)
                    .orElseGet(() -> cases.collecting(agency, doomed.nextRound()));
            act("answering.collectionShut", id, () -> world.as(agency.coordinator(), () -> collecting.close(id)));
        }

        private void act(String line, CaseId id, Runnable work) {
            doomed.paper().act(data, line, id, work);
        }

        private boolean isAt(CaseId id, String element) {
            return data.sql("select count(*) from work_item where case_id = ? and element = ? and state = 'OPEN'")
                            .params(id.value(), element)
                            .query(Integer.class)
                            .single()
                    > 0;
        }

        private Optional<CaseId> waiting(Agency agency, String element) {
            return data.sql(
                            "select case_id from work_item where agency_id = ? and element = ? and state = 'OPEN' limit 1")
                    .params(agency.id().value(), element)
                    .query(UUID.class)
                    .optional()
                    .map(CaseId::new);
        }
    }
}
