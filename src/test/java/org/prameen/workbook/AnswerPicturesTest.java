package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.WorldOffices.Agency;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.EvidenceId;
import org.prameen.evidence.EvidencePictures;
import org.prameen.evidence.NewEvidence;
import org.prameen.evidence.Pdfs;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is shown within an answer has its limits, and one number for everybody. */
class AnswerPicturesTest extends FilledCase {

    @Autowired
    AnswerForms forms;

    @Autowired
    EvidenceFiles files;

    @Autowired
    EvidencePictures pictures;

    @Autowired
    JdbcClient jdbc;

    private Agency agency;
    private CaseId id;

    @BeforeEach
    void openACase() {
        agency = world.educationArea();
        id = boxes(agency);
    }

    @Test
    void picturesOfAnExportAreReadOnceWithOneLine() throws IOException {
        diagram(agency.coordinator(), "one");
        diagram(agency.coordinator(), "two");
        answer(agency.coordinator(), id, "profile:P6.1", "[1]\n[1]\n[2]\n[1]\n[7]");

        byte[] pdf = world.call(agency.coordinator(), () -> forms.profile(id));

        assertThat(AnswerFormsTest.images(pdf)).hasSize(2);
        assertThat(jdbc.sql("select count(*) from journal_entry where case_id = ? and act = 'evidence.viewed'")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aNumberIsTheSamePictureForEverybodyAndAfterAnotherWasCancelled() {
        PersonId respondent = agency.respondent();
        EvidenceId first = diagram(agency.coordinator(), "one");
        EvidenceId second = diagram(respondent, "two");

        assertThat(numbers(agency.coordinator())).isEqualTo(Map.of(1, first, 2, second));
        assertThat(numbers(respondent)).isEqualTo(Map.of(2, second));

        EvidenceId third = diagram(agency.coordinator(), "three");
        world.as(agency.coordinator(), () -> files.cancel(first, "ใช้ภาพอื่นแทน", Optional.of(third)));

        assertThat(numbers(agency.coordinator())).isEqualTo(Map.of(1, third, 2, second, 3, third));
        assertThat(numbers(respondent)).isEqualTo(Map.of(2, second));
        assertThat(world.call(respondent, () -> pictures.firstPages(id, List.of(first, second))))
                .containsOnlyKeys(second);
        assertThatThrownBy(() -> world.call(world.educationArea().coordinator(), () -> pictures.numbered(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aTableBeyondTheLimitsIsRefusedAndAStoredOneIsProse() throws IOException {
        String wide = "|ก".repeat(70);
        assertThatThrownBy(() -> answer(agency.coordinator(), id, "profile:P6.1", wide))
                .isInstanceOfSatisfying(Rejected.class, refused -> {
                    assertThat(refused.key()).isEqualTo("workbook.tableTooLarge");
                    assertThat(refused.field()).contains("value");
                });
        answer(agency.coordinator(), id, "profile:P6.1", "ก่อน");
        jdbc.sql("update workbook_entry set value = ? where case_id = ? and code = 'profile:P6.1'")
                .params(wide + "\n|lastwords", id.value())
                .update();

        assertThat(AnswerFormsTest.plain(
                        AnswerFormsTest.text(world.call(agency.coordinator(), () -> forms.profile(id)))))
                .contains(wide)
                .contains("|lastwords");
    }

    private EvidenceId diagram(PersonId who, String name) {
        return world.call(
                who,
                () -> files.attach(
                        id,
                        "profile:P6.1",
                        NewEvidence.titled("แผนผังองค์กร"),
                        new ByteArrayInputStream(Pdfs.simple(name, 1)),
                        name + ".pdf"));
    }

    private Map<Integer, EvidenceId> numbers(PersonId who) {
        Map<Integer, EvidenceId> numbers = new TreeMap<>();
        world.call(who, () -> pictures.numbered(id))
                .getOrDefault("profile:P6.1", Collections.emptySortedMap())
                .forEach((number, one) -> numbers.put(number, one.id()));
        return numbers;
    }
}
