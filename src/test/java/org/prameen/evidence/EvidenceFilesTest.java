package org.prameen.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prameen.evidence.EvidenceCase.FORM;
import static org.prameen.evidence.EvidenceCase.OTHER;
import static org.prameen.evidence.EvidenceCase.in;
import static org.prameen.evidence.EvidenceCase.refusal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.instrument.EvidenceRules;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is taken, how much of it, and what is stored of it. */
@IntegrationTest
class EvidenceFilesTest {

    @Autowired
    World world;

    @Autowired
    EvidenceFiles files;

    @Autowired
    JdbcClient jdbc;

    private EvidenceCase on;

    @BeforeEach
    void openACase() {
        on = new EvidenceCase(world, files, jdbc);
    }

    @Test
    void whatWasAttachedComesBackByteByByteUnderItsThaiName() throws IOException {
        byte[] content = Pdfs.ofSize(700_000);
        EvidenceId added = on.attach(FORM, content, "คำสั่งแต่งตั้ง ที่ ๑๒-๒๕๖๙.pdf");

        OpenedFile opened = world.call(on.agency.committeeMember(), () -> files.open(added));
        try (InputStream in = opened.content()) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
        assertThat(opened.file().name()).isEqualTo("คำสั่งแต่งตั้ง ที่ ๑๒-๒๕๖๙.pdf");
        assertThat(opened.file().pages()).isEqualTo(1);
        assertThat(on.lines("evidence.added")).hasSize(1);
        assertThat(on.lines("evidence.opened")).hasSize(1);
    }

    @Test
    void exactlyTheLimitPassesAndOneByteMoreFails() {
        int limit = (int) EvidenceRules.LENIENT_LIMIT;
        byte[] first = Pdfs.ofSize(limit - 3_000_000);
        on.attach(FORM, first, "a.pdf");
        byte[] rest = Pdfs.ofSize(3_000_000);
        byte[] tooMuch = Pdfs.ofSize(3_000_001);

        assertThat(refusal(() -> on.attach(FORM, tooMuch, "b.pdf"))).isEqualTo("evidence.sumLimit");
        on.attach(FORM, rest, "b.pdf");
        assertThat(on.shelf(FORM).used()).isEqualTo(limit);
        assertThat(on.shelf(FORM).left()).isZero();
        assertThat(refusal(() -> on.attach(FORM, Pdfs.simple("more", 1), "c.pdf")))
                .isEqualTo("evidence.sumLimit");
        on.attach(OTHER, tooMuch, "c.pdf");
        assertThat(refusal(() -> on.attach(OTHER, Pdfs.ofSize(limit + 1), "d.pdf")))
                .isEqualTo("evidence.file.tooLarge");
    }

    @Test
    void theSameContentIsStoredOnceWhoeverBringsIt() {
        byte[] content = Pdfs.simple("once " + on.id, 2);
        on.attach(FORM, content, "one.pdf");
        long stored = stored();

        on.attach(FORM, content, "two.pdf");
        on.attach(OTHER, content, "three.pdf");
        Agency other = world.agency();
        CaseId theirs = world.open(other);
        EvidenceId foreign = world.call(
                other.coordinator(),
                () -> files.attach(theirs, FORM, NewEvidence.titled("x"), in(content), "four.pdf"));

        assertThat(stored()).isEqualTo(stored);
        assertThat(on.shelf(FORM).used()).isEqualTo(content.length);
        assertThatThrownBy(() -> world.call(on.coordinator, () -> files.open(foreign)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void contentGoesWithItsLastUse() {
        byte[] content = Pdfs.simple("gone " + on.id, 1);
        EvidenceId first = on.attach(FORM, content, "a.pdf");
        EvidenceId second = world.call(on.coordinator, () -> files.shareWith(first, OTHER));
        String hash = on.get(first).file().orElseThrow().sha256();

        world.as(on.coordinator, () -> files.remove(first));
        assertThat(contents(hash)).isEqualTo(1);
        world.as(on.coordinator, () -> files.remove(second));
        assertThat(contents(hash)).isZero();
        assertThat(chunks(hash)).isZero();
        assertThat(on.all()).isEmpty();
    }

    @Test
    void aRefusedFileLeavesNothing() {
        long before = stored();
        assertThat(refusal(() -> on.attach(FORM, Pdfs.scriptOnOpening(), "a.pdf")))
                .isEqualTo("evidence.pdf.script");
        assertThat(refusal(() -> on.attach(FORM, new byte[0], "a.pdf"))).isEqualTo("evidence.file.empty");
        assertThat(refusal(() -> world.as(
                        on.coordinator,
                        () -> files.attach(on.id, FORM, NewEvidence.titled(" "), in(Pdfs.simple("a", 1)), "a.pdf"))))
                .isEqualTo("evidence.titleMissing");
        assertThat(stored()).isEqualTo(before);
        assertThat(on.all()).isEmpty();
    }

    @Test
    void pagesAreShownAsPictures() {
        EvidenceId added = on.attach(FORM, Pdfs.simple("look", 2), "a.pdf");
        byte[] second = world.call(on.agency.committeeMember(), () -> files.preview(added, 2));
        assertThat(Arrays.copyOf(second, 4)).containsExactly(0x89, 'P', 'N', 'G');
        assertThat(on.lines("evidence.viewed")).hasSize(1);
        for (int page : new int[] {0, 3, -1}) {
            assertThatThrownBy(() -> world.call(on.coordinator, () -> files.preview(added, page)))
                    .isInstanceOf(NotFound.class);
        }
    }

    private long stored() {
        return jdbc.sql("select coalesce(sum(length(data)), 0) from evidence_chunk")
                .query(Long.class)
                .single();
    }

    private int contents(String hash) {
        return jdbc.sql("select count(*) from evidence_content where sha256 = ?")
                .param(hash)
                .query(Integer.class)
                .single();
    }

    private int chunks(String hash) {
        return jdbc.sql("select count(*) from evidence_chunk where sha256 = ?")
                .param(hash)
                .query(Integer.class)
                .single();
    }
}
