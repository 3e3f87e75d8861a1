package org.prameen.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.audit.Actor;
import org.prameen.audit.Journal;
import org.prameen.instrument.persistence.InstrumentVersionRows;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

class CatalogueTest {

    private static final Instant NOW = Instant.parse("2026-02-01T02:00:00Z");

    private static EmbeddedPostgres server;
    private static DataSource database;

    private AnnotationConfigApplicationContext context;
    private Instruments instruments;
    private JdbcClient jdbc;

    @BeforeAll
    static void migrate() throws IOException {
        server = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
        database = server.getPostgresDatabase();
        Flyway.configure().dataSource(database).load().migrate();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void startOnEmptyCatalogue() {
        JdbcClient.create(database).sql("truncate instrument_version").update();
        restart();
    }

    @Test
    void shippedVersionsArePublishedAtStart() {
        assertThat(instruments.published())
                .extracting(InstrumentListing::version, InstrumentListing::indicators, InstrumentListing::items)
                .containsExactlyInAnyOrder(tuple("H", 45, 193), tuple("A", 45, 187));
        assertThat(instruments.published())
                .allSatisfy(listing -> assertThat(listing.publishedAt()).isEqualTo(NOW));
        assertThat(journalLines("instrument.published")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void anotherStartChangesNothing() {
        int before = journalLines("instrument.published");

        restart();

        assertThat(journalLines("instrument.published")).isEqualTo(before);
        assertThat(instruments.published()).hasSize(2);
    }

    @Test
    void unknownVersionIsNotFound() {
        assertThat(instruments.find("local-hr", "X")).isEmpty();
        assertThatThrownBy(() -> instruments.get("local-hr", "X")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> instruments.freeze("local-hr", "X")).isInstanceOf(NotFound.class);
    }

    @Test
    @Requirement("002-A4")
    void frozenVersionStaysAsItIsWhateverIsPublished() {
        instruments.freeze("local-hr", "H");

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> publish(otherTitle("H")))
                .matches(refusal -> refusal.key().equals("instrument.versionFrozen"));
        publish(otherTitle("A"));

        assertThat(instruments.get("local-hr", "H")).isEqualTo(LocalHr.h());
        assertThat(instruments.get("local-hr", "H").all(NodeKind.ITEM)).hasSize(193);
    }

    @Test
    void freezingAgainKeepsTheFirstMoment() {
        instruments.freeze("local-hr", "H");
        int before = journalLines("instrument.frozen");

        instruments.freeze("local-hr", "H");

        assertThat(journalLines("instrument.frozen")).isEqualTo(before);
        assertThat(instruments.published())
                .filteredOn(listing -> listing.frozenAt().isPresent())
                .extracting(InstrumentListing::version)
                .containsExactly("H");
    }

    @Test
    void startWithAChangedFileLeavesTheFrozenVersionInForce() {
        publish(otherTitle("H"));
        instruments.freeze("local-hr", "H");

        restart();

        assertThat(instruments.get("local-hr", "H").title().en()).isEqualTo("another title");
    }

    @Test
    void versionNobodyUsesIsReplacedAndReadAnew() {
        assertThat(instruments.get("local-hr", "H").title().en()).isNotEqualTo("another title");

        publish(otherTitle("H"));

        assertThat(instruments.get("local-hr", "H").title().en()).isEqualTo("another title");
        assertThat(journalLines("instrument.replaced")).isPositive();
    }

    @Test
    void faultyPackageIsNotPublished() {
        assertThatExceptionOfType(FaultyPackage.class)
                .isThrownBy(() -> publish("format: 1\n"))
                .satisfies(refusal -> assertThat(refusal.faults()).isNotEmpty());
        assertThat(instruments.published()).hasSize(2);
    }

    @Test
    void databaseItselfGuardsAFrozenText() {
        instruments.freeze("local-hr", "H");

        assertThatThrownBy(() -> jdbc.sql("update instrument_version set content = '' where version = 'H'")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from instrument_version where version = 'H'")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    @Requirement("002-A5")
    void catalogueSearchesAndComparesByCode() {
        assertThat(instruments.search("local-hr", "H", "แบบสำรวจวิธีการย้าย"))
                .extracting(Node::code)
                .containsExactly("C1.F5.I3", "C2.F5.I2");
        assertThat(instruments.compare("local-hr", "H", "A").same()).contains("C2.F5.I1.Q2");
    }

    private void restart() {
        context = new AnnotationConfigApplicationContext(World.class);
        instruments = context.getBean(Instruments.class);
        jdbc = context.getBean(JdbcClient.class);
    }

    private void publish(String text) {
        context.getBean(Publishing.class).publish("test.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String otherTitle(String version) {
        return LocalHr.text(version).replaceFirst("en: Handbook[^\n]*", "en: another title");
    }

    private int journalLines(String act) {
        return jdbc.sql("select count(*) from journal_entry where act = ?")
                .param(act)
                .query(Integer.class)
                .single();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement(proxyTargetClass = true)
    @Import({Instruments.class, Publishing.class, ShippedInstruments.class, InstrumentVersionRows.class, Journal.class})
    static class World {

        @Bean
        JdbcClient jdbc() {
            return JdbcClient.create(database);
        }

        @Bean
        DataSourceTransactionManager transactions() {
            return new DataSourceTransactionManager(database);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneId.of("Asia/Bangkok"));
        }

        @Bean
        Actor actor() {
            return new Actor() {
                @Override
                public Optional<PersonId> person() {
                    return Optional.empty();
                }

                @Override
                public String name() {
                    return "system";
                }
            };
        }
    }
}
