package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.prameen.SqlCounter;
import org.prameen.WorldOffices.Agency;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page of results asks the database, however many measures are entered. */
class MeasureStatementsTest extends FilledCase {

    @Autowired
    Measures measures;

    @Test
    void openingThePageOfResultsAsksAFixedNumberOfTimes() {
        Agency agency = world.agency();
        PersonId who = agency.coordinator();
        CaseId id = results(agency);
        opening(who, id);
        List<String> empty = opening(who, id);
        for (int number = 0; number < 12; number++) {
            add(who, id, "7." + (1 + number % 6) + ".1");
        }

        List<String> full = opening(who, id);

        assertThat(full).hasSameSizeAs(empty).hasSizeLessThanOrEqualTo(12);
        assertThat(full).filteredOn(sql -> sql.contains("workbook_measure")).hasSize(1);
    }

    @Test
    void savingAFieldAsksTheSameOfAFullPageAsOfAnEmptyOne() {
        Agency agency = world.agency();
        PersonId who = agency.coordinator();
        CaseId id = results(agency);
        UUID first = add(who, id, "7.1.1");
        saving(who, id, first, 1);
        List<String> alone = saving(who, id, first, 2);
        for (String group : List.of("7.1.2", "7.2.1", "7.2.3", "7.3.1", "7.4.1", "7.4.2", "7.5.2", "7.6.1")) {
            add(who, id, group);
        }

        assertThat(saving(who, id, first, 3)).hasSameSizeAs(alone);
    }

    private List<String> opening(PersonId who, CaseId id) {
        return world.call(
                who,
                () -> SqlCounter.during(
                        () -> workbooks.get(id).results().orElseThrow().check(List.of())));
    }

    private List<String> saving(PersonId who, CaseId id, UUID measure, int seen) {
        return world.call(
                who, () -> SqlCounter.during(() -> measures.change(id, measure, TypedMeasure.in("7.1.1"), seen)));
    }

    private UUID add(PersonId who, CaseId id, String group) {
        return world.call(who, () -> measures.add(id, TypedMeasure.in(group)));
    }
}
