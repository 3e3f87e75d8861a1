package org.prameen.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Cases;
import org.prameen.casework.Comments;
import org.prameen.results.ResultExport;
import org.prameen.results.TalliedCase;
import org.prameen.review.Submissions;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class WitnessTest {

    @Autowired
    World world;

    @Autowired
    Cases cases;

    @Autowired
    Submissions submissions;

    @Autowired
    Comments comments;

    @Autowired
    ResultExport exports;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    DataSource pool;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    AutowireCapableBeanFactory beans;

    Agency agency;
    CaseId id;

    @BeforeEach
    void open() {
        agency = world.agency();
        id = world.open(agency);
    }

    @AfterEach
    void putTheClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    void whoAsksForAForeignCaseIsWrittenDownThere() {
        PersonId stranger = world.agency().coordinator();

        assertThatThrownBy(() -> read(stranger)).isInstanceOf(NotFound.class);

        assertThat(refusals()).singleElement().satisfies(line -> assertThat(line)
                .containsEntry("person_id", stranger.value())
                .containsEntry("case_id", id.value())
                .containsEntry("agency_id", agency.id().value())
                .containsEntry("subject", "use:Cases.read")
                .containsEntry("new_value", "refusal=NOT_FOUND"));
    }

    @Test
    void whoLacksTheRoleIsWrittenDown() {
        assertThatThrownBy(() -> world.as(agency.committeeMember(), () -> submissions.sign(id)))
                .isInstanceOf(Forbidden.class);

        assertThat(refusals()).singleElement().satisfies(line -> assertThat(line)
                .containsEntry("subject", "use:Submissions.sign")
                .containsEntry("new_value", "refusal=FORBIDDEN"));
    }

    @Test
    void aDecisionAgainstARuleIsWrittenDownThoughItsTransactionComesToNothing() {
        assertThatThrownBy(() -> sign()).isInstanceOf(Rejected.class);

        assertThat(refusals()).singleElement().satisfies(line -> assertThat(line)
                .containsEntry("person_id", agency.head().value())
                .containsEntry("subject", "use:Submissions.sign")
                .containsEntry("new_value", "rule=casework.incomplete"));
    }

    @Test
    void aFaultInAFieldIsNoRefusal() {
        assertThatThrownBy(() -> world.as(agency.coordinator(), () -> comments.add(id, " ")))
                .isInstanceOf(Rejected.class);

        assertThat(refusals()).isEmpty();
    }

    @Test
    void theSameRefusalIsWrittenOnceAMinute() {
        PersonId stranger = world.agency().coordinator();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> read(stranger)).isInstanceOf(NotFound.class);
        }
        assertThat(refusals()).hasSize(1);

        clock.advance(Duration.ofSeconds(61));
        assertThatThrownBy(() -> read(stranger)).isInstanceOf(NotFound.class);

        assertThat(refusals()).hasSize(2);
    }

    @Test
    void idsMadeUpDoNotFillTheJournal() {
        PersonId curious = agency.coordinator();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> world.as(curious, () -> cases.read(CaseId.random())))
                    .isInstanceOf(NotFound.class);
        }

        assertThat(jdbc.sql("select count(*) from journal_entry where person_id = ? and act = 'security.refused'")
                        .param(curious.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void withinAnotherTransactionOneConnectionIsEnough() throws SQLException {
        int most = pool.unwrap(HikariDataSource.class).getMaximumPoolSize();
        List<Connection> taken = new ArrayList<>();
        try {
            for (int i = 1; i < most; i++) {
                taken.add(pool.getConnection());
            }
            assertThatThrownBy(() -> sign()).isInstanceOf(Rejected.class);
        } finally {
            for (Connection each : taken) {
                each.close();
            }
        }
        assertThat(refusals()).hasSize(1);
    }

    @Test
    void whatIsCaughtWithinATransactionAndMendedIsNoRefusal() {
        PersonId stranger = world.agency().coordinator();

        transactions.executeWithoutResult(any -> {
            assertThatThrownBy(() -> read(stranger)).isInstanceOf(NotFound.class);
            any.setRollbackOnly();
        });

        assertThat(refusals()).isEmpty();
    }

    @Test
    void whoTakesAFileIsWrittenDown() {
        CaseId computed = beans.createBean(TalliedCase.class)
                .open(agency, world.round())
                .workedExample()
                .computed()
                .id();

        world.as(agency.headOfHr(), () -> exports.table(computed, "", Locale.ENGLISH));

        assertThat(lines(computed, "security.exported")).singleElement().satisfies(line -> assertThat(line)
                .containsEntry("person_id", agency.headOfHr().value())
                .containsEntry("agency_id", agency.id().value())
                .containsEntry("subject", "file:results"));
    }

    private void read(PersonId who) {
        world.as(who, () -> cases.read(id));
    }

    private void sign() {
        world.as(agency.head(), () -> submissions.sign(id));
    }

    private List<Map<String, Object>> refusals() {
        return lines(id, "security.refused");
    }

    private List<Map<String, Object>> lines(CaseId of, String act) {
        return jdbc.sql("select * from journal_entry where case_id = ? and act = ?")
                .params(of.value(), act)
                .query()
                .listOfRows();
    }
}
