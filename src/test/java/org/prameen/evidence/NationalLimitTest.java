package org.prameen.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prameen.evidence.EvidenceCase.in;
import static org.prameen.evidence.EvidenceCase.refusal;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.prameen.IntegrationTest;
import org.prameen.World;
import org.prameen.casework.Completeness;
import org.prameen.casework.Problem;
import org.prameen.casework.Submission;
import org.prameen.instrument.PublishedPackage;
import org.prameen.instrument.SourceKind;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An instrument with the rules of document 004 (section 5): PDF files only, together 2,097,152 bytes an item, with pieces
 * that an item must have. They are data of its package, and hold for what is really taken in.
 */
@IntegrationTest
class NationalLimitTest {

    private static final int LIMIT = 2_097_152;
    private static final int PART = 900_000;
    private static final String ITEM = "C1.F1.I1.Q1";
    private static final String FREE = "C1.F1.I1.Q2";
    private static final String CODE = "national-evidence";
    private static final String RULES =
            """
            evidence:
              kinds: [PDF]
              sum-limit: 2097152
              required: true
              at: [ITEM]
              pieces:
                - code: E1
                  title: {th: แบบสรุปประเด็นการตอบ, en: Answer form}
                  required: true
                - code: E3
                  title: {th: หนังสือขออนุมัติ, en: Letter of request}
                  required: true
                - code: E5
                  title: {th: ภาพกิจกรรม, en: Photographs}
              nodes:
                - code: C1.F1.I1.Q2
                  forbidden: true
            """;

    @Autowired
    World world;

    @Autowired
    EvidenceFiles files;

    @Autowired
    Completeness completeness;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AutowireCapableBeanFactory beans;

    private EvidenceCase on;

    @BeforeEach
    void openACase() {
        beans.createBean(PublishedPackage.class).publish(CODE, RULES);
        on = new EvidenceCase(world, files, jdbc, world.roundOf(CODE, "1"));
    }

    static List<Arguments> sizes() {
        return List.of(
                Arguments.of(List.of(LIMIT), "taken"),
                Arguments.of(List.of(LIMIT + 1), "evidence.file.tooLarge"),
                Arguments.of(List.of(PART, LIMIT - PART), "taken"),
                Arguments.of(List.of(PART, LIMIT - PART + 1), "evidence.sumLimit"),
                Arguments.of(List.of(PART, PART + 1, LIMIT - 2 * PART - 1), "taken"),
                Arguments.of(List.of(PART, PART + 1, LIMIT - 2 * PART), "evidence.sumLimit"));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void exactlyTheLimitPassesAndOneByteMoreIsRefused(List<Integer> bytes, String lastAnswer) {
        int last = bytes.size() - 1;
        long before = 0;
        for (int size : bytes.subList(0, last)) {
            on.attach(ITEM, Pdfs.ofSize(size), "a.pdf");
            before += size;
        }

        assertThat(refusal(() -> on.attach(ITEM, Pdfs.ofSize(bytes.get(last)), "b.pdf")))
                .isEqualTo(lastAnswer);

        boolean taken = lastAnswer.equals("taken");
        assertThat(on.shelf(ITEM).used()).isEqualTo(taken ? LIMIT : before);
        assertThat(on.all()).hasSize(taken ? bytes.size() : last);
    }

    @Test
    @Requirement("004-F39")
    void limitIsDataOfThePackage() {
        byte[] between = Pdfs.ofSize(2_050_000);
        assertThat(refusal(() -> on.attach(ITEM, between, "a.pdf"))).isEqualTo("taken");

        beans.createBean(PublishedPackage.class).publish("decimal-evidence", RULES.replace("2097152", "2000000"));
        EvidenceCase other = new EvidenceCase(world, files, jdbc, world.roundOf("decimal-evidence", "1"));

        assertThat(refusal(() -> other.attach(ITEM, between, "a.pdf"))).isEqualTo("evidence.file.tooLarge");
        assertThat(refusal(() -> other.attach(ITEM, Pdfs.ofSize(2_000_000), "a.pdf")))
                .isEqualTo("taken");
    }

    @Test
    void whatIsCancelledLeavesItsRoomToTheReplacement() {
        EvidenceId wrong = on.attach(ITEM, Pdfs.ofSize(LIMIT), "wrong.pdf");
        byte[] right = Pdfs.ofSize(LIMIT - 1);
        assertThat(refusal(() -> on.attach(ITEM, right, "right.pdf"))).isEqualTo("evidence.sumLimit");

        on.cancel(wrong, Optional.empty());
        on.attach(ITEM, right, "right.pdf");

        assertThat(on.shelf(ITEM).used()).isEqualTo(LIMIT - 1);
        assertThat(on.shelf(ITEM).left()).isEqualTo(1);
        assertThat(on.shelf(ITEM).evidence()).hasSize(2);
    }

    @Test
    void nothingButPdfIsTaken() {
        NewEvidence described = NewEvidence.titled("ภาพกิจกรรม");
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};

        assertThat(refusal(() -> on.attach(ITEM, png, "photo.pdf"))).isEqualTo("evidence.pdf.wrongType");
        assertThat(refusal(() -> world.as(
                        on.coordinator,
                        () -> files.link(on.id, ITEM, described, URI.create("https://example.go.th/photo")))))
                .isEqualTo("evidence.kind.LINK.refused");
        assertThat(refusal(() -> world.as(
                        on.coordinator, () -> files.refer(on.id, ITEM, described, SourceKind.DOCUMENT, "ตู้ 1"))))
                .isEqualTo("evidence.kind.REFERENCE.refused");
        assertThat(refusal(() -> on.attach(FREE, Pdfs.simple("a", 1), "a.pdf"))).isEqualTo("evidence.none");
        assertThat(on.all()).isEmpty();
    }

    @Test
    void aMissingPieceHoldsTheSignatureUp() {
        assertThat(missing()).containsExactly(ITEM);
        piece("E1");
        piece("E5");
        assertThat(missing()).containsExactly(ITEM);

        EvidenceId letter = piece("E3");
        assertThat(missing()).isEmpty();

        on.cancel(letter, Optional.empty());
        assertThat(missing()).containsExactly(ITEM);
    }

    private EvidenceId piece(String code) {
        NewEvidence described = new NewEvidence("หลักฐาน", "", Optional.empty(), Optional.of(code));
        byte[] content = Pdfs.simple(code, 1);
        return world.call(on.coordinator, () -> files.attach(on.id, ITEM, described, in(content), code + ".pdf"));
    }

    /** Items whose evidence is missing so that the head cannot sign. */
    private List<String> missing() {
        return world.call(on.coordinator, () -> completeness.of(on.id, Submission.SIGNING)).stream()
                .filter(Problem::hard)
                .filter(problem -> problem.key().equals("answering.problem.evidenceRequired"))
                .map(problem -> problem.route().replaceFirst(".*subject=", ""))
                .toList();
    }
}
