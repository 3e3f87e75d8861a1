package org.prameen.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.SqlCounter;
import org.prameen.World;
import org.prameen.review.GapQuery.Grouping;
import org.prameen.security.Role;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.prameen.shared.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two agencies with 3.50 on item 1 and 3.80 on item 2 each; the province verified 2.00, 3.30 and 4.00. */
@IntegrationTest
class VarianceTest {

    @Autowired
    World world;

    @Autowired
    Variance variance;

    @Autowired
    Reviews reviews;

    @Autowired
    MovableClock clock;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    RoundId round;
    SignedCase first;
    SignedCase second;

    @BeforeEach
    void verify() {
        round = world.round();
        first = signed();
        second = signed();
        verify(first, "C1.F4.I2.Q1", "2.00");
        verify(first, "C1.F4.I2.Q2", "3.30");
        verify(second, "C1.F4.I2.Q1", "4.00");
    }

    @AfterEach
    void putTheClockBack() {
        clock.set(MovableClock.START);
    }

    private SignedCase signed() {
        return beans.createBean(SignedCase.class).checked(world.agency(), round).sign();
    }

    private void verify(SignedCase submission, String item, String value) {
        world.as(
                submission.province(),
                () -> reviews.verify(submission.id(), item, new BigDecimal(value), "ดูหลักฐานแล้ว"));
    }

    private GapQuery by(Grouping grouping) {
        return GapQuery.of(round, Basis.RESPONDENTS, Basis.VERIFIED, grouping);
    }

    private List<Gap> gaps(PersonId reader, GapQuery query) {
        return world.call(reader, () -> variance.page(query, 0, 50));
    }

    private List<Gap> gaps(Grouping grouping) {
        return gaps(first.province(), by(grouping));
    }

    private static String line(Gap gap) {
        return gap.node().orElse("-") + " " + gap.pairs() + " " + gap.first() + " " + gap.second() + " " + gap.mean()
                + " " + gap.size();
    }

    @Test
    void singleGapsAreListedFromTheLargest() {
        assertThat(gaps(Grouping.SINGLE))
                .extracting(VarianceTest::line)
                .containsExactly(
                        "C1.F4.I2.Q1 1 3.50 2.00 -1.50 1.50",
                        "C1.F4.I2.Q1 1 3.50 4.00 0.50 0.50",
                        "C1.F4.I2.Q2 1 3.80 3.30 -0.50 0.50");
        assertThat(gaps(Grouping.SINGLE).get(0).caseId()).contains(first.id());
    }

    @Test
    void gapsOfOppositeSignsDoNotHideEachOther() {
        assertThat(gaps(Grouping.ITEM))
                .extracting(VarianceTest::line)
                .containsExactly("C1.F4.I2.Q1 2 3.50 3.00 -0.50 1.00", "C1.F4.I2.Q2 1 3.80 3.30 -0.50 0.50");
    }

    @Test
    void agenciesAndProvincesAreComparedOverTheirItems() {
        assertThat(gaps(Grouping.AGENCY))
                .extracting(VarianceTest::line)
                .containsExactly("- 2 3.65 2.65 -1.00 1.00", "- 1 3.50 4.00 0.50 0.50");
        assertThat(gaps(Grouping.PROVINCE)).singleElement().satisfies(gap -> {
            assertThat(line(gap)).isEqualTo("- 3 3.60 3.10 -0.50 0.83");
            assertThat(gap.place().map(name -> name.in(Texts.THAI))).contains("ชลบุรี");
        });
    }

    @Test
    void onlyWhatMayBeReadIsCompared() {
        assertThat(gaps(first.agency().coordinator(), by(Grouping.AGENCY))).hasSize(1);
        assertThat(gaps(world.person(Role.PROVINCIAL_REVIEWER, "SAO-20"), by(Grouping.AGENCY)))
                .isEmpty();
        assertThat(gaps(first.agency().respondent(), by(Grouping.SINGLE))).isEmpty();
        assertThat(gaps(first.nation(), by(Grouping.SINGLE))).hasSize(3);
    }

    @Test
    void aNodeAndAPairWithoutValuesNarrow() {
        GapQuery item = new GapQuery(
                round,
                Basis.RESPONDENTS,
                Basis.VERIFIED,
                Grouping.SINGLE,
                Optional.of("MUNICIPALITY"),
                Optional.of("20"),
                Optional.of("C1.F4.I2.Q2"));

        assertThat(gaps(first.province(), item)).hasSize(1);
        assertThat(world.call(first.province(), () -> variance.count(by(Grouping.ITEM))))
                .isEqualTo(2);
        assertThat(gaps(first.province(), GapQuery.of(round, Basis.CONSENSUS, Basis.EXTERNAL, Grouping.SINGLE)))
                .isEmpty();
        assertThat(world.call(first.province(), () -> variance.cells(by(Grouping.ITEM), Texts.THAI)))
                .containsExactly(
                        List.of("C1.F4.I2.Q1", "", "2", "3.50", "3.00", "-0.50", "1.00"),
                        List.of("C1.F4.I2.Q2", "", "1", "3.80", "3.30", "-0.50", "0.50"));
    }

    @Test
    void theReportIsOneStatementHoweverLong() {
        List<String> statements =
                world.call(first.province(), () -> SqlCounter.during(() -> variance.page(by(Grouping.SINGLE), 0, 50)));

        assertThat(statements).filteredOn(sql -> sql.contains("review_value")).hasSize(1);
    }

    @Test
    void theFileHoldsWhatTheListShowsAndWhoTookItIsWrittenDown() {
        PersonId reader = first.province();

        List<List<String>> cells = world.call(reader, () -> variance.cells(by(Grouping.ITEM), Texts.ENGLISH));

        assertThat(cells).extracting(line -> line.get(0)).containsExactly("C1.F4.I2.Q1", "C1.F4.I2.Q2");
        assertThat(jdbc.sql("select subject from journal_entry where person_id = ? and act = 'security.exported'")
                        .param(reader.value())
                        .query(String.class)
                        .list())
                .containsExactly("file:variance");
    }
}
