package org.prameen.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prameen.evidence.EvidenceCase.FORM;
import static org.prameen.evidence.EvidenceCase.OTHER;
import static org.prameen.evidence.EvidenceCase.REASON;
import static org.prameen.evidence.EvidenceCase.refusal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.World;
import org.prameen.casework.Locks;
import org.prameen.security.AsSystem;
import org.prameen.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of evidence: described anew, cancelled, flagged, and never quietly gone. */
@IntegrationTest
class EvidenceLifeTest {

    @Autowired
    World world;

    @Autowired
    EvidenceFiles files;

    @Autowired
    Locks locks;

    @Autowired
    JdbcClient jdbc;

    private EvidenceCase on;

    @BeforeEach
    void openACase() {
        on = new EvidenceCase(world, files, jdbc);
    }

    @Test
    void afterTheSignatureAFileIsCancelledAndStaysVisible() {
        EvidenceId wrong = on.attach(FORM, Pdfs.simple("wrong", 1), "wrong.pdf");
        AsSystem.run(() -> locks.lock(on.id));
        assertThat(refusal(() -> on.attach(FORM, Pdfs.simple("right", 1), "right.pdf")))
                .isEqualTo("casework.locked");
        assertThat(refusal(() -> on.cancel(wrong, Optional.empty()))).isEqualTo("casework.locked");

        AsSystem.run(() -> locks.unlock(on.id, Set.of(FORM + ".Q1"), "แนบใหม่"));
        EvidenceId right = on.attach(FORM, Pdfs.simple("right", 1), "right.pdf");
        assertThat(refusal(() -> world.as(on.coordinator, () -> files.remove(wrong))))
                .isEqualTo("evidence.cancelInstead");
        assertThat(refusal(() -> world.as(on.coordinator, () -> files.cancel(wrong, " ", Optional.empty()))))
                .isEqualTo("evidence.reasonMissing");
        on.cancel(wrong, Optional.of(right));

        assertThat(refusal(() -> on.cancel(wrong, Optional.empty()))).isEqualTo("evidence.alreadyCancelled");
        assertThat(refusal(() -> on.attach(OTHER, Pdfs.simple("shut", 1), "a.pdf")))
                .isEqualTo("casework.locked");
        Evidence cancelled = on.get(wrong);
        assertThat(cancelled.cancellation().orElseThrow().reason()).isEqualTo(REASON);
        assertThat(cancelled.cancellation().orElseThrow().replacement()).contains(right);
        assertThat(on.get(right).revision()).isEqualTo(2);
        assertThat(on.shelf(FORM).evidence()).hasSize(2);
        assertThat(on.shelf(FORM).used())
                .isEqualTo(on.get(right).file().orElseThrow().bytes());
        assertThat(world.call(on.coordinator, () -> files.open(wrong)).file().name())
                .isEqualTo("wrong.pdf");
    }

    @Test
    void aReplacementLiesBesideWhatItReplaces() {
        EvidenceId wrong = on.attach(FORM, Pdfs.simple("wrong", 1), "wrong.pdf");
        EvidenceId elsewhere = on.attach(OTHER, Pdfs.simple("else", 1), "else.pdf");
        assertThatThrownBy(() -> on.cancel(wrong, Optional.of(elsewhere))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> on.cancel(wrong, Optional.of(wrong))).isInstanceOf(NotFound.class);
    }

    @Test
    void aDateOutsideTheAssessedPeriodIsFlaggedNotRefused() {
        int year = jdbc.sql(
                        "select r.fiscal_year from assessment_round r join assessment_case c on c.round_id = r.id where c.id = ?")
                .param(on.id.value())
                .query(Integer.class)
                .single();
        LocalDate first = LocalDate.of(year - 544, 10, 1);
        EvidenceId within = on.link("a", first);
        EvidenceId before = on.link("b", first.minusDays(1));
        assertThat(on.get(within).outsidePeriod()).isFalse();
        assertThat(on.get(before).outsidePeriod()).isTrue();
        assertThat(on.get(before).valid()).isTrue();
    }

    @Test
    void aDescriptionChangedInTwoWindowsIsNotOverwritten() {
        EvidenceId added = on.attach(FORM, Pdfs.simple("a", 1), "a.pdf");
        String before = on.digest();
        world.as(on.coordinator, () -> files.describe(added, NewEvidence.titled("ใหม่"), 1));
        assertThat(on.get(added).title()).isEqualTo("ใหม่");
        assertThat(on.digest()).isNotEqualTo(before);
        assertThat(refusal(
                        () -> world.as(on.coordinator, () -> files.describe(added, NewEvidence.titled("อีกครั้ง"), 1))))
                .isEqualTo("evidence.changedSince");
    }

    @Test
    void theFingerprintFollowsEveryChangeOfItsSubjectOnly() {
        EvidenceId first = on.attach(FORM, Pdfs.simple("a", 1), "a.pdf");
        on.attach(OTHER, Pdfs.simple("b", 1), "b.pdf");
        var before = world.call(on.coordinator, () -> files.digestBySubject(on.id));
        String all = on.digest();
        assertThat(on.digest()).isEqualTo(all);

        on.cancel(first, Optional.empty());
        var after = world.call(on.coordinator, () -> files.digestBySubject(on.id));
        assertThat(after.get(FORM)).isNotEqualTo(before.get(FORM));
        assertThat(after.get(OTHER)).isEqualTo(before.get(OTHER));
        assertThat(on.digest()).isNotEqualTo(all);
    }
}
