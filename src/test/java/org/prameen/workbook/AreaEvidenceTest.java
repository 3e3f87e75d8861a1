package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Completeness;
import org.prameen.casework.Problem;
import org.prameen.casework.Submission;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.EvidenceId;
import org.prameen.evidence.EvidenceShelf;
import org.prameen.evidence.NewEvidence;
import org.prameen.evidence.Pdfs;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What document 004 says of evidence, on its own package (lines 291-292 and 421-429). */
class AreaEvidenceTest extends FilledCase {

    private static final int FIRST = 1_258_291;
    private static final int LEFT = 838_861;

    @Autowired
    EvidenceFiles files;

    @Autowired
    Completeness completeness;

    @Autowired
    JdbcClient jdbc;

    private Agency agency;
    private CaseId id;

    @BeforeEach
    void openWorkbook() {
        agency = world.educationArea();
        id = boxes(agency);
    }

    @Test
    @Requirement("004-F38")
    void filesOfOneItemFillItsTwoMegabytesToTheByte() {
        attach("1.1", Pdfs.ofSize(FIRST));
        assertThatThrownBy(() -> attach("1.1", Pdfs.ofSize(LEFT + 1)))
                .isInstanceOfSatisfying(Rejected.class, refused -> {
                    assertThat(refused.key()).isEqualTo("evidence.sumLimit");
                    assertThat(refused.arguments()).contains((long) LEFT);
                });
        attach("1.1", Pdfs.ofSize(LEFT));

        assertThat(shelf("1.1").left()).isZero();
        attach("1.3", Pdfs.ofSize(LEFT));
        assertThat(shelf("1.3").used()).isEqualTo(LEFT);
    }

    @Test
    @Requirement("004-F44")
    void fileOfTheFirstItemOfACategoryServesAnotherAndIsStoredOnce() {
        EvidenceId first = attach("4.1", Pdfs.ofSize(LEFT));
        EvidenceId second = world.call(agency.coordinator(), () -> files.shareWith(first, "4.2"));

        assertThat(shelf("4.1").evidence()).singleElement().satisfies(piece -> assertThat(piece.id())
                .isEqualTo(first));
        assertThat(shelf("4.2").evidence()).singleElement().satisfies(piece -> assertThat(piece.id())
                .isEqualTo(second));
        assertThat(List.of(shelf("4.1").used(), shelf("4.2").used())).containsOnly((long) LEFT);
        String content = shelf("4.2").evidence().get(0).file().orElseThrow().sha256();
        assertThat(jdbc.sql("select count(*) from evidence_content where sha256 = ?")
                        .param(content)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @Requirement("004-F44")
    void itemWithoutAListOfItsOwnNeedsEvidenceLikeAnyOther() {
        answer(agency.coordinator(), id, "4.4-c1", "1");
        answer(agency.coordinator(), id, "2.1-c1", "1");
        assertThat(lacking()).containsExactly("2.1", "4.4");

        form("4.4");
        form("2.1");
        assertThat(lacking()).isEmpty();
    }

    private EvidenceId attach(String item, byte[] content) {
        return world.call(
                agency.coordinator(),
                () -> files.attach(
                        id, item, NewEvidence.titled("หลักฐาน"), new ByteArrayInputStream(content), "a.pdf"));
    }

    private void form(String item) {
        NewEvidence described = new NewEvidence("แบบสรุป", "", Optional.empty(), Optional.of("E1"));
        world.call(
                agency.coordinator(),
                () -> files.attach(
                        id, item, described, new ByteArrayInputStream(Pdfs.simple("form " + item, 1)), "e1.pdf"));
    }

    private EvidenceShelf shelf(String item) {
        return world.call(agency.coordinator(), () -> files.shelf(id, item));
    }

    /** Items that hold the submission up because their evidence is missing. */
    private List<String> lacking() {
        return world.call(agency.coordinator(), () -> completeness.of(id, Submission.CLOSING)).stream()
                .filter(Problem::hard)
                .filter(problem -> problem.key().equals("workbook.missing.evidence"))
                .map(problem -> problem.route().replaceFirst(".*subject=", ""))
                .toList();
    }
}
