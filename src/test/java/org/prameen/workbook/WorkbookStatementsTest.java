package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prameen.SqlCounter;
import org.prameen.WorldOffices.Agency;
import org.prameen.instrument.Node;
import org.prameen.instrument.ProfilePart;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

class WorkbookStatementsTest extends FilledCase {

    @Autowired
    Profiles profiles;

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

    @Test
    void profileAsksTheDatabaseAFixedNumberOfTimesHoweverMuchIsWritten() {
        Agency agency = world.agency();
        PersonId who = agency.coordinator();
        CaseId id = boxes(agency);
        profile(who, id);
        List<String> empty = profile(who, id);
        world.as(who, () -> workbooks.get(id).instrument().answering().profile().stream()
                .flatMap(ProfilePart::questions)
                .forEach(question -> filling.answer(id, question.entry(), question.code(), 0)));

        assertThat(profile(who, id)).hasSizeLessThanOrEqualTo(empty.size()).hasSizeLessThanOrEqualTo(25);
    }

    private List<String> profile(PersonId who, CaseId id) {
        return world.call(
                who,
                () -> SqlCounter.during(() -> {
                    workbooks.get(id);
                    profiles.state(id);
                }));
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
