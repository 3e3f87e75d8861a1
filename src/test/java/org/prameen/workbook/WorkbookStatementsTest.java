package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prameen.SqlCounter;
import org.prameen.WorldOffices.Agency;
import org.prameen.instrument.Node;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;

class WorkbookStatementsTest extends FilledCase {

    @Test
    void openingAsksTheDatabaseAFixedNumberOfTimesHoweverMuchIsEntered() {
        Agency agency = world.agency();
        PersonId who = agency.coordinator();
        CaseId id = boxes(agency);
        opening(who, id);
        List<String> empty = opening(who, id);
        world.as(who, () -> items(who, id).forEach(item -> filling.answer(id, item.code(), "1", 0)));

        List<String> full = opening(who, id);

        assertThat(full).hasSameSizeAs(empty).hasSizeLessThanOrEqualTo(11);
        assertThat(full).filteredOn(sql -> sql.contains("workbook_entry")).hasSize(1);
    }

    @Test
    void savingAsksAFixedNumberOfTimes() {
        Agency agency = world.agency();
        PersonId who = agency.coordinator();
        CaseId id = boxes(agency);
        saving(who, id, "1", 0);

        assertThat(saving(who, id, "0", 1)).hasSizeLessThanOrEqualTo(12);
    }

    private List<String> opening(PersonId who, CaseId id) {
        return world.call(who, () -> SqlCounter.during(() -> workbooks.get(id)));
    }

    private List<String> saving(PersonId who, CaseId id, String value, int seen) {
        return world.call(who, () -> SqlCounter.during(() -> filling.answer(id, "1.1-c1", value, seen)));
    }

    private List<Node> items(PersonId who, CaseId id) {
        return world.call(who, () -> workbooks.get(id)).sections().stream()
                .flatMap(section -> section.children().stream())
                .toList();
    }
}
