package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prameen.evidence.CitedProjects.Cited;
import org.prameen.evidence.Evidence;
import org.prameen.evidence.EvidenceId;
import org.prameen.evidence.NewEvidence;
import org.prameen.instrument.EvidencePiece;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;

/** The kinds of evidence that document 004 asks of an item, their project, and what becomes of wrong files (lines 380-480). */
class EvidenceByKindsTest extends ProvenCase {

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
}
