package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.WorldOffices.Agency;
import org.prameen.scoring.improvement.Direction;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.traceability.Requirement;
import org.prameen.workbook.CarriedMeasures.Offer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Measures that come from the year before, and what leaves a trace at a measure. */
class CarriedMeasuresTest extends FilledCase {

    @Autowired
    Measures measures;

    @Autowired
    CarriedMeasures carried;

    @Autowired
    JdbcClient jdbc;

    private Agency agency;
    private CaseId first;

    @BeforeEach
    void openFirstYear() {
        agency = world.agency();
        first = results(agency);
        add(
                first,
                sound("7.1.1", "ร้อยละความพึงพอใจ", "89.25")
                        .stating("MISSION", "บริการประชาชน")
                        .stating("TARGET_REASON", "ปีแรก"));
        add(first, sound("7.6.4", "ร้อยละของชุดข้อมูล", "60").as("7.6.4-M1"));
    }

    @Test
    void resultOfTheYearBeforeBecomesTheOneOfAYearBefore() {
        CaseId second = results(agency);
        int year = book(first).round().fiscalYear();
        assertThat(offer(second)).contains(new Offer(year, 2));

        assertThat(takeOver(second)).isEqualTo(2);

        TypedMeasure taken = book(second).measures().get(0).typed();
        assertThat(List.of(taken.name(), taken.earlier(), taken.later(), taken.target(), taken.result()))
                .containsExactly("ร้อยละความพึงพอใจ", "82", "89.25", "", "");
        assertThat(taken.statements()).isEqualTo(Map.of("MISSION", "บริการประชาชน"));
        assertThat(book(second).measures().get(1).typed().prescribed()).contains("7.6.4-M1");
        assertThat(offer(second)).isEmpty();
        assertThatThrownBy(() -> takeOver(second)).hasMessageContaining("workbook.measure.nothingToCarry");
        assertThat(acts(second)).containsSubsequence("workbook.measureCarried", "workbook.measureCarried");
    }

    @Test
    void changeOfWhatWasTakenOverShows() {
        CaseId second = results(agency);
        takeOver(second);
        ResultMeasure taken = book(second).measures().get(0);
        assertThat(taken.trace().differences(taken.typed())).isEmpty();

        change(second, taken, with(taken.typed(), Direction.HIGHER, "90", ""));

        ResultMeasure changed = book(second).measures().get(0);
        assertThat(changed.trace().differences(changed.typed()))
                .containsExactly(new MeasureTrace.Difference("later", "89.25", "90"));
        assertThat(acts(second)).contains("workbook.measureChanged");
    }

    @Test
    void whatHasNoRoomOrStandsHereStaysBehind() {
        add(first, sound("7.4.1", "จำนวนรางวัล", "3"));
        CaseId second = results(agency);
        add(second, sound("7.4.1", "จำนวนรางวัล ก", "3"));
        add(second, sound("7.4.1", "จำนวนรางวัล ข", "3"));
        add(second, sound("7.1.1", "ร้อยละความพึงพอใจ", ""));

        assertThat(takeOver(second)).isEqualTo(1);
        assertThat(book(second).measures()).hasSize(4);
    }

    @Test
    void twoYearsOnTheResultIsTheEarlierAndThreeYearsOnNothingIs() {
        world.roundOf("pmqa-guide", "1", "YEAR");
        CaseId third = results(agency);
        takeOver(third);
        assertThat(book(third).measures().get(0).typed().earlier()).isEqualTo("89.25");
        assertThat(book(third).measures().get(0).typed().later()).isEmpty();

        Agency other = world.agency();
        CaseId old = results(other);
        world.call(other.coordinator(), () -> measures.add(old, sound("7.1.1", "รายได้", "5")));
        world.roundOf("pmqa-guide", "1", "YEAR");
        world.roundOf("pmqa-guide", "1", "YEAR");
        CaseId late = results(other);
        assertThat(world.call(other.coordinator(), () -> carried.offer(late))).isEmpty();
    }

    @Test
    void measuresOfAnotherAgencyAreNeitherOfferedNorTaken() {
        Agency other = world.agency();
        CaseId theirs = results(other);

        assertThat(world.call(other.coordinator(), () -> carried.offer(theirs))).isEmpty();
        assertThatThrownBy(() -> takeOver(theirs)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> offer(theirs)).isInstanceOf(NotFound.class);
    }

    @Test
    @Requirement("001-F108")
    void directionChangedAfterTheResultIsKeptWithItsAuthor() {
        UUID added =
                add(first, with(sound("7.1.2", "จำนวนคดี", "").stating("MISSION", "ก"), Direction.HIGHER, "82", ""));
        change(first, measure(added), with(measure(added).typed(), Direction.LOWER, "82", ""));
        assertThat(measure(added).trace().turn()).as("before the result").isEmpty();

        change(first, measure(added), with(measure(added).typed(), Direction.LOWER, "82", "90"));
        change(first, measure(added), with(measure(added).typed(), Direction.HIGHER, "82", "90"));

        assertThat(measure(added).trace().turn()).hasValueSatisfying(turn -> {
            assertThat(turn.from()).isEqualTo(Direction.LOWER);
            assertThat(turn.at()).isEqualTo(clock.instant());
            assertThat(turn.by()).isNotBlank();
        });
        assertThat(acts(first)).endsWith("workbook.directionTurned");
    }

    @Test
    @Requirement("001-F108")
    void directionTurnedWhileTheResultIsTakenOutIsSeenToo() {
        UUID added = add(first, with(sound("7.1.2", "จำนวนคดี", ""), Direction.HIGHER, "82", "90"));
        change(first, measure(added), with(measure(added).typed(), Direction.HIGHER, "82", ""));
        change(first, measure(added), with(measure(added).typed(), Direction.LOWER, "82", ""));
        change(first, measure(added), with(measure(added).typed(), Direction.LOWER, "82", "90"));

        assertThat(measure(added).trace().turn())
                .hasValueSatisfying(turn -> assertThat(turn.from()).isEqualTo(Direction.HIGHER));
        assertThat(acts(first)).contains("workbook.directionTurned");
    }

    private static TypedMeasure sound(String group, String name, String result) {
        return new TypedMeasure(
                group,
                Optional.empty(),
                name,
                "ร้อยละ",
                true,
                Optional.of(Direction.HIGHER),
                "80",
                "82",
                "85",
                result,
                Optional.empty());
    }

    private static TypedMeasure with(TypedMeasure old, Direction direction, String later, String result) {
        return new TypedMeasure(
                old.group(),
                old.prescribed(),
                old.name(),
                old.unit(),
                true,
                Optional.of(direction),
                old.earlier(),
                later,
                old.target(),
                result,
                old.distinctBecause(),
                old.statements());
    }

    private UUID add(CaseId id, TypedMeasure typed) {
        return world.call(agency.coordinator(), () -> measures.add(id, typed));
    }

    private void change(CaseId id, ResultMeasure seen, TypedMeasure typed) {
        world.as(agency.coordinator(), () -> measures.change(id, seen.id(), typed, seen.version()));
    }

    private Optional<Offer> offer(CaseId id) {
        return world.call(agency.coordinator(), () -> carried.offer(id));
    }

    private int takeOver(CaseId id) {
        return world.call(agency.coordinator(), () -> carried.takeOver(id));
    }

    private Workbook book(CaseId id) {
        return world.call(agency.coordinator(), () -> workbooks.get(id));
    }

    private ResultMeasure measure(UUID added) {
        return book(first).measures().stream()
                .filter(one -> one.id().equals(added))
                .findFirst()
                .orElseThrow();
    }

    private List<String> acts(CaseId id) {
        return jdbc.sql("select act from journal_entry where case_id = ? order by id")
                .param(id.value())
                .query(String.class)
                .list();
    }
}
