package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
import org.prameen.round.Dates;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.shared.Texts;
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

    @Autowired
    Texts texts;

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
    @Requirement("004-F36")
    void fileThatServesAnotherItemStaysOfItsProject() {
        NewEvidence described = new NewEvidence(
                "หนังสืออนุมัติ", "", Optional.empty(), Optional.empty(), Optional.of("โครงการอ่านออกเขียนได้"));
        EvidenceId first = world.call(
                agency.coordinator(),
                () -> files.attach(
                        id, "4.1", described, new ByteArrayInputStream(Pdfs.simple("approval", 1)), "approval.pdf"));
        world.call(agency.coordinator(), () -> files.shareWith(first, "4.2"));

        assertThat(shelf("4.2").evidence()).singleElement().satisfies(piece -> assertThat(piece.project())
                .contains("โครงการอ่านออกเขียนได้"));
    }

    @Test
    @Requirement("004-F44")
    void itemWithoutAListOfItsOwnNeedsEvidenceLikeAnyOther() {
        answer(agency.coordinator(), id, "4.4-c1", "1");
        answer(agency.coordinator(), id, "2.1-c1", "1");
        assertThat(lacking()).containsExactly("2.1", "4.4");

        proof("4.4");
        proof("2.1");
        assertThat(lacking()).isEmpty();
    }

    @Test
    @Requirement("004-F51")
    void nothingIsEnteredOrCancelledOutsideOfTheWindow() {
        EvidenceId first = attach("1.1", Pdfs.simple("first", 1));
        EvidenceId other = attach("1.1", Pdfs.simple("other", 1));
        PersonId coordinator = agency.coordinator();

        clock.set(collectFrom(id).atStartOfDay().minusSeconds(1));
        assertRefused("casework.window.early", () -> attach("1.1", Pdfs.simple("early", 1)));
        assertRefused("workbook.closed.early", () -> answer(coordinator, id, "1.1-c1", "1"));
        clock.set(collectTo(id).plusDays(1).atStartOfDay());
        assertRefused("casework.window.late", () -> attach("1.1", Pdfs.simple("late", 1)));
        assertRefused("casework.window.late", () -> answer(coordinator, id, "1.1-c1", "1"));
        assertRefused(
                "casework.window.late",
                () -> world.as(coordinator, () -> files.cancel(first, "แนบผิด", Optional.of(other))));

        clock.set(collectTo(id).plusDays(1).atStartOfDay().minusSeconds(1));
        attach("1.1", Pdfs.simple("in time", 1));
        clock.set(collectFrom(id).atStartOfDay());
        attach("1.1", Pdfs.simple("on the first second", 1));
        answer(coordinator, id, "1.1-c1", "1");
    }

    @Test
    @Requirement("004-F51")
    void withoutDatesThereIsNoRoundAndBeforeItIsAnnouncedNothingIsEntered() {
        LocalDate day = collectFrom(id);
        assertRefused("round.dateMissing", () -> new Dates(null, day, day, Optional.empty(), Optional.empty()));
        assertRefused("round.dateMissing", () -> new Dates(day, null, day, Optional.empty(), Optional.empty()));

        CaseId next = world.open(agency, world.roundOf("pmqa-esa", "2566", "YEAR"));
        clock.set(collectFrom(next).plusDays(1).atStartOfDay());
        assertRefused("workbook.closed.notOpened", () -> answer(agency.coordinator(), next, "1.1-c1", "1"));
        assertThat(world.call(agency.coordinator(), () -> workbooks.get(next)).obstacle())
                .contains("workbook.closed.notOpened");
        assertThat(texts.get("workbook.closed.notOpened", Texts.THAI)).contains("ยังไม่ประกาศ");
    }

    @Test
    @Requirement("004-F37")
    void onlyWhatIsCalledPdfAndIsOneIsTaken() {
        byte[] pdf = Pdfs.simple("report", 1);
        for (String name : List.of("photo.jpg", "x.docx", "x.pdf.exe")) {
            assertRefused("evidence.file.otherName", () -> attach("1.1", pdf, name));
        }
        assertThatThrownBy(() -> attach("1.1", new byte[0], "empty.pdf")).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> attach("1.1", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, "photo.pdf"))
                .isInstanceOf(Rejected.class);

        attach("1.1", pdf, "a.pdf");
        attach("1.3", pdf, "A.PDF");
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Rejected.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }

    private EvidenceId attach(String item, byte[] content) {
        return attach(item, content, "a.pdf");
    }

    private EvidenceId attach(String item, byte[] content, String name) {
        return world.call(
                agency.coordinator(),
                () -> files.attach(id, item, NewEvidence.titled("หลักฐาน"), new ByteArrayInputStream(content), name));
    }

    /** One small file for each kind that an item needs. */
    private void proof(String item) {
        for (String kind : List.of("E1", "E3", "E4", "E5")) {
            NewEvidence described = new NewEvidence("หลักฐาน", "", Optional.empty(), Optional.of(kind));
            byte[] content = Pdfs.simple(kind + " " + item, 1);
            world.call(
                    agency.coordinator(),
                    () -> files.attach(id, item, described, new ByteArrayInputStream(content), kind + ".pdf"));
        }
    }

    private EvidenceShelf shelf(String item) {
        return world.call(agency.coordinator(), () -> files.shelf(id, item));
    }

    /** Items that hold the submission up because their evidence is missing. */
    private List<String> lacking() {
        return world.call(agency.coordinator(), () -> completeness.of(id, Submission.CLOSING)).stream()
                .filter(Problem::hard)
                .filter(problem -> problem.key().startsWith("workbook.missing.evidence"))
                .map(problem -> problem.route().replaceFirst(".*subject=", ""))
                .toList();
    }
}
