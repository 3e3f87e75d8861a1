package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prameen.evidence.Evidence;
import org.prameen.evidence.EvidenceId;
import org.prameen.evidence.Pdfs;
import org.prameen.instrument.OtherYear;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.traceability.Requirement;

/** Nobody takes evidence of document 004 away: a wrong file is cancelled, and what is used instead is named (line 480). */
class CancelledEvidenceTest extends ProvenCase {

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
}
