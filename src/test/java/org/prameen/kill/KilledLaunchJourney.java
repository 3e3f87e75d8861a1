package org.prameen.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prameen.Application;
import org.springframework.jdbc.core.simple.JdbcClient;

class KilledLaunchJourney {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration STEP = Duration.ofMillis(20);

    @ParameterizedTest
    @EnumSource
    void launchGoesOnAfterTheRestartAndDoublesNothing(Death death, @TempDir Path folder) {
        Database database = new Database(folder);
        List<String> openedBefore;
        try (Child launching = Child.start(LaunchingApplication.class, database)) {
            await().atMost(PATIENCE)
                    .pollInterval(STEP)
                    .ignoreExceptions()
                    .until(() -> launching.isAlive() && count(database, "select count(*) from assessment_case") > 0);
            openedBefore = database.client()
                    .sql("select number from assessment_case")
                    .query(String.class)
                    .list();
            death.strike(launching);
            Instant killed = Clock.systemUTC().instant();

            try (Child restarted = Child.start(Application.class, database)) {
                await().atMost(PATIENCE)
                        .pollInterval(STEP)
                        .ignoreExceptions()
                        .until(() -> restarted.isReady()
                                && count(database, "select count(*) from launch where finished_at is not null") == 1);
                assertWhole(database.client(), openedBefore);
                assertThat(finished(database.client())).isAfter(killed);
            }
        }
    }

    private static void assertWhole(JdbcClient data, List<String> openedBefore) {
        assertThat(data.sql("select number from assessment_case")
                        .query(String.class)
                        .list())
                .hasSize(LaunchingApplication.AGENCIES)
                .containsAll(openedBefore);
        assertThat(data.sql("select distinct outcome from launch_agency")
                        .query(String.class)
                        .list())
                .as("no case was there already when its agency's turn came")
                .containsExactly("OPENED");
        assertOneForEachCase(
                data,
                "select count(*) from act_hi_procinst p where p.business_key_ = c.number"
                        + " and p.super_process_instance_id_ is null");
        assertOneForEachCase(
                data, "select count(*) from journal_entry j where j.case_id = c.id and j.act = 'casework.opened'");
        assertOneForEachCase(data, "select count(*) from work_item w where w.case_id = c.id");
        assertThat(data.sql("select count(*) from act_ru_task")
                        .query(Integer.class)
                        .single())
                .isEqualTo(LaunchingApplication.AGENCIES);
    }

    private static void assertOneForEachCase(JdbcClient data, String counted) {
        assertThat(data.sql("select c.number from assessment_case c where (" + counted + ") <> 1")
                        .query(String.class)
                        .list())
                .as(counted)
                .isEmpty();
    }

    private static Instant finished(JdbcClient data) {
        return data.sql("select finished_at from launch")
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    private static int count(Database database, String sql) {
        return database.client().sql(sql).query(Integer.class).single();
    }
}
