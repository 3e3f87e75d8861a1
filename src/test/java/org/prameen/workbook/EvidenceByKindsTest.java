package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Completeness;
import org.prameen.casework.Problem;
import org.prameen.casework.Submission;
import org.prameen.evidence.CitedProjects.Cited;
import org.prameen.evidence.Evidence;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.EvidenceId;
import org.prameen.evidence.EvidenceShelf;
import org.prameen.evidence.NewEvidence;
import org.prameen.evidence.Pdfs;
import org.prameen.instrument.EvidencePiece;
import org.prameen.instrument.OtherYear;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The kinds of evidence that document 004 asks of an item, their project, and what becomes of wrong files (lines 380-480). */
class EvidenceByKindsTest extends FilledCase {

    private static final String SECTION = "1.3";
    private static final String PROJECT = "1.3:project";

    @Autowired
    EvidenceFiles files;

    @Autowired
    Completeness completeness;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    private Agency agency;
    private PersonId officer;
    private CaseId id;

    @BeforeEach
    void openWorkbook() {
        agency = world.educationArea();
        officer = agency.coordinator();
        id = boxes(agency);
    }

    @Test
    @Requirement("004-F34")
    @Requirement("004-F45")
    void itemNeedsEachOfItsFourKindsAsAFile() {
        answer(officer, id, "1.3-c1", "1");
        List.of("E1", "E3", "E4").forEach(kind -> attach(SECTION, kind, kind + ".pdf"));
        assertRefused(
                "evidence.kind.LINK.refused",
                () -> world.as(
                        officer,
                        () -> files.link(
                                id,
                                SECTION,
                                new NewEvidence("เว็บ", "", Optional.empty(), Optional.of("E5")),
                                URI.create("https://example.go.th/a"))));

        assertThat(missing(SECTION)).containsExactly("E5");
        assertThat(problems("workbook.missing.evidencePieces")).singleElement().satisfies(problem -> {
            assertThat(problem.hard()).isTrue();
            assertThat(problem.arguments()).containsExactly("E5");
        });

        attach(SECTION, "E5", "E5.pdf");
        assertThat(missing(SECTION)).isEmpty();
        assertThat(problems("workbook.missing.evidencePieces")).isEmpty();
        assertThat(title(SECTION)).contains("ลิงก์");
        assertThat(title("1.1")).doesNotContain("ลิงก์");
    }

    @Test
    @Requirement("004-F35")
    @Requirement("004-F32")
    void sameProjectIsConfirmedAndNotAttached() {
        attach(SECTION, "E1", "E1.pdf");
        assertRefused("evidence.pieceUnknown", () -> attach(SECTION, "E2", "E2.pdf"));
        assertThat(shelf(SECTION).rules().conditions())
                .extracting(EvidencePiece::code)
                .containsExactly("E2");
        assertRefused("workbook.missing.project", () -> confirm(SECTION));
        answer(officer, id, "1.3:form.1", "ทำอะไร");
        assertThat(problems("workbook.missing.project")).hasSize(1);

        answer(officer, id, PROJECT, "โครงการเยี่ยมโรงเรียน");
        assertThat(cited(SECTION)).isEqualTo(new Cited(Optional.of("โครงการเยี่ยมโรงเรียน"), false));
        confirm(SECTION);

        assertThat(cited(SECTION).confirmed()).isTrue();
        assertThat(problems("workbook.missing.project")).isEmpty();
        assertThatThrownBy(() -> answer(officer, id, "1.3:same-project", "อื่น"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Requirement("004-F36")
    void evidenceOfAnotherProjectIsCorrectedBeforeTheSubmission() {
        answer(officer, id, "1.3-c1", "1");
        answer(officer, id, PROJECT, "P1");
        attach(SECTION, "E1", Optional.of("P1"));
        EvidenceId letter = attach(SECTION, "E3", Optional.of("P2"));

        assertThat(cited(SECTION).others(shelf(SECTION).evidence()))
                .extracting(Evidence::id)
                .containsExactly(letter);
        assertThat(problems("workbook.missing.otherProject"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.hard()).isTrue());
        assertRefused("workbook.missing.otherProject", () -> confirm(SECTION));

        NewEvidence right = new NewEvidence("E3", "", Optional.empty(), Optional.of("E3"), Optional.of("P1"));
        world.as(officer, () -> files.describe(letter, right, 1));
        confirm(SECTION);
        assertThat(problems("workbook.missing.otherProject")).isEmpty();
        assertThat(problems("workbook.missing.sameProject")).isEmpty();

        answer(officer, id, PROJECT, "P3");
        assertThat(cited(SECTION).confirmed()).isFalse();
        assertThat(problems("workbook.missing.otherProject")).hasSize(1);
    }

    @Test
    @Requirement("004-F40")
    void officerTakesNothingAwayButCancelsIt() {
        EvidenceId wrong = attach(SECTION, "E1", "wrong.pdf");
        assertThat(shelf(SECTION).removes()).isFalse();
        assertRefused("evidence.keptForever", () -> world.as(officer, () -> files.remove(wrong)));

        EvidenceId right = replace(wrong, Pdfs.simple("right", 1), "right.pdf");

        assertThat(shelf(SECTION).evidence()).extracting(Evidence::id).containsExactly(wrong, right);
        assertThat(world.call(officer, () -> files.open(wrong)).file().name()).isEqualTo("wrong.pdf");
        assertRefused("evidence.keptForever", () -> world.as(officer, () -> files.remove(wrong)));
    }

    @Test
    @Requirement("004-F41")
    void cancellingNamesTheFileAndWhatIsUsedInstead() {
        EvidenceId a = attach(SECTION, "E1", "A.pdf");
        EvidenceId elsewhere = attach("1.4", "E1", "X.pdf");
        assertRefused("evidence.replacementMissing", () -> cancel(a, Optional.empty()));
        assertThatThrownBy(() -> cancel(a, Optional.of(a))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cancel(a, Optional.of(elsewhere))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cancel(
                        a, Optional.of(EvidenceId.of(java.util.UUID.randomUUID().toString()))))
                .isInstanceOf(NotFound.class);
        assertThat(world.call(officer, () -> files.get(a)).valid()).isTrue();

        EvidenceId b = attach(SECTION, "E1", "B.pdf");
        cancel(a, Optional.of(b));
        assertThatThrownBy(() -> cancel(attach(SECTION, "E3", "C0.pdf"), Optional.of(a)))
                .isInstanceOf(NotFound.class);
        EvidenceId c = replace(b, Pdfs.simple("c", 1), "C.pdf");

        assertThat(world.call(officer, () -> files.get(a)).cancellation()).hasValueSatisfying(cancelled -> {
            assertThat(cancelled.reason()).isEqualTo("ยกเลิก A.pdf ใช้ B.pdf แทน");
            assertThat(cancelled.by()).isNotBlank();
            assertThat(cancelled.at()).isEqualTo(clock.instant());
            assertThat(cancelled.replacement()).contains(b);
        });
        assertThat(shelf(SECTION).valid().stream().filter(one -> one.piece().equals(Optional.of("E1"))))
                .extracting(Evidence::id)
                .containsExactly(c);
        assertThat(jdbc.sql("select reason from journal_entry where case_id = ? and act = 'evidence.cancelled'")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .containsExactly("ยกเลิก A.pdf ใช้ B.pdf แทน", "ยกเลิก B.pdf ใช้ C.pdf แทน");
    }

    @Test
    @Requirement("004-F42")
    void cancelledFilesUseTheRoomOnlyWhereTheYearSaysSo() {
        int full = 2_097_152;
        EvidenceId first = attach(id, SECTION, "E1", Pdfs.ofSize(full), "a.pdf");
        EvidenceId second = replace(first, Pdfs.ofSize(1_572_864), "b.pdf");
        assertThat(shelf(SECTION).used()).isEqualTo(1_572_864);
        assertThat(world.call(officer, () -> files.get(second)).valid()).isTrue();

        beans.createBean(OtherYear.class)
                .publish("counting-esa", text -> text.replace("cancelled-counts: false", "cancelled-counts: true"));
        CaseId other = open(agency, "counting-esa", "2566");
        EvidenceId there = attach(other, SECTION, "E1", Pdfs.ofSize(full), "a.pdf");
        assertRefused("evidence.sumLimit", () -> replace(there, Pdfs.ofSize(1_572_864), "b.pdf"));
        assertThat(world.call(officer, () -> files.get(there)).valid()).isTrue();
    }

    @Test
    @Requirement("004-F43")
    void cancelledFileStandsForNoKind() {
        answer(officer, id, "1.3-c1", "1");
        List.of("E1", "E3", "E4", "E5").forEach(kind -> attach(SECTION, kind, kind + ".pdf"));
        assertThat(missing(SECTION)).isEmpty();
        EvidenceId letter = shelf(SECTION).evidence().get(1).id();
        EvidenceId form = shelf(SECTION).evidence().get(0).id();

        cancel(letter, Optional.of(form));

        assertThat(missing(SECTION)).containsExactly("E3");
        assertThat(problems("workbook.missing.evidencePieces"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments()).containsExactly("E3"));
    }

    @Test
    @Requirement("004-F46")
    void whereAnotherSystemAnswersARefusalSaysWhich() {
        assertThatThrownBy(() -> attach("1.2", "E1", "a.pdf")).isInstanceOfSatisfying(Rejected.class, refused -> {
            assertThat(refused.key()).isEqualTo("evidence.substituted");
            assertThat(refused.arguments()).containsExactly("ITA");
        });
        assertThatThrownBy(() -> attach("7.1", "E1", "a.pdf")).isInstanceOfSatisfying(Rejected.class, refused -> {
            assertThat(refused.key()).isEqualTo("evidence.substituted");
            assertThat(refused.arguments()).containsExactly("KRS");
        });
    }

    @Test
    @Requirement("004-F30")
    void thirdLevelWithoutAFileOfResultsIsPointedOut() {
        answer(officer, id, "4.4-c3", "1");
        attach("4.4", "E1", "E1.pdf");
        assertThat(problems("workbook.missing.result")).singleElement().satisfies(problem -> {
            assertThat(problem.hard()).isFalse();
            assertThat(problem.arguments()).containsExactly("4.4-c3");
        });

        attach("4.4", "E4", "E4.pdf");
        assertThat(problems("workbook.missing.result")).isEmpty();
        answer(officer, id, "2.1-c1", "1");
        assertThat(problems("workbook.missing.result")).isEmpty();
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Rejected.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }

    private EvidenceId attach(String section, String kind, String name) {
        return attach(id, section, kind, Pdfs.simple(section + kind + name, 1), name);
    }

    private EvidenceId attach(CaseId at, String section, String kind, byte[] content, String name) {
        NewEvidence described = new NewEvidence(kind, "", Optional.empty(), Optional.of(kind));
        return world.call(officer, () -> files.attach(at, section, described, new ByteArrayInputStream(content), name));
    }

    private EvidenceId attach(String section, String kind, Optional<String> project) {
        NewEvidence described = new NewEvidence(kind, "", Optional.empty(), Optional.of(kind), project);
        byte[] content = Pdfs.simple(section + kind, 1);
        return world.call(
                officer, () -> files.attach(id, section, described, new ByteArrayInputStream(content), kind + ".pdf"));
    }

    private EvidenceId replace(EvidenceId which, byte[] content, String name) {
        return world.call(
                officer,
                () -> files.replace(which, "", NewEvidence.titled(name), new ByteArrayInputStream(content), name));
    }

    private void cancel(EvidenceId which, Optional<EvidenceId> instead) {
        world.as(officer, () -> files.cancel(which, "", instead));
    }

    private void confirm(String section) {
        world.as(officer, () -> files.confirmProject(id, section));
    }

    private EvidenceShelf shelf(String section) {
        return world.call(officer, () -> files.shelf(id, section));
    }

    private Cited cited(String section) {
        return shelf(section).cited().orElseThrow();
    }

    private String title(String section) {
        return shelf(section).rules().piece("E5").orElseThrow().title().th();
    }

    private List<String> missing(String section) {
        return shelf(section).missing().stream().map(EvidencePiece::code).toList();
    }

    private List<Problem> problems(String key) {
        return world.call(officer, () -> completeness.of(id, Submission.CLOSING)).stream()
                .filter(problem -> problem.key().equals(key))
                .toList();
    }
}
