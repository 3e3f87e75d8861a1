package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.WorldOffices.Agency;
import org.prameen.evidence.Evidence;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.EvidenceId;
import org.prameen.evidence.NewEvidence;
import org.prameen.evidence.Pdfs;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;

/** The ten-point form as a file of the server, attached as the first evidence (document 004, lines 290-292, 372, 380). */
class AnswerFormsTest extends FilledCase {

    /** Vowels and tone marks above and below, one over another, and a line that must be broken. */
    private static final String WORDS =
            "ผู้อำนวยการเยี่ยมโรงเรียนที่ตั้งอยู่บนพื้นที่สูง ปิ้งปลาป่าไม้ใกล้น้ำ ญี่ปุ่น ฐานข้อมูล กตัญญู ";

    @Autowired
    AnswerForms forms;

    @Autowired
    EvidenceFiles files;

    private Agency agency;
    private CaseId id;

    @BeforeEach
    void writeTheForm() {
        agency = world.educationArea();
        id = boxes(agency);
        answer(agency.coordinator(), id, "1.1:project", "โครงการเยี่ยมโรงเรียนพื้นที่สูง");
        for (int point = 1; point <= 10; point++) {
            answer(agency.coordinator(), id, "1.1:form." + point, point + " " + WORDS.repeat(4));
        }
    }

    @Test
    @Requirement("004-F33")
    void isAPdfWhoseThaiCanBeReadAndFound() throws IOException {
        byte[] pdf = world.call(agency.coordinator(), () -> forms.paper(id, "1.1"));

        String text = plain(text(pdf));
        assertThat(text).contains(plain("โครงการเยี่ยมโรงเรียนพื้นที่สูง"));
        for (int point = 1; point <= 10; point++) {
            assertThat(text).contains(plain(point + " " + WORDS));
        }
        assertThat(pdf.length).isLessThan(2_097_152 / 4);
        picture(pdf, "answer-form");
    }

    @Test
    @Requirement("004-F33")
    void isAttachedAsTheFirstEvidenceAndTheNextEditionIsUsedInstead() throws IOException {
        EvidenceId first = world.call(agency.coordinator(), () -> forms.attach(id, "1.1"));
        assertThat(evidence()).singleElement().satisfies(one -> {
            assertThat(one.piece()).contains("E1");
            assertThat(one.project()).contains("โครงการเยี่ยมโรงเรียนพื้นที่สูง");
        });
        try (InputStream in =
                world.call(agency.coordinator(), () -> files.open(first)).content()) {
            assertThat(plain(text(in.readAllBytes()))).contains(plain(WORDS));
        }

        answer(agency.coordinator(), id, "1.1:form.1", "แก้ไขแล้ว");
        EvidenceId second = world.call(agency.coordinator(), () -> forms.attach(id, "1.1"));

        assertThat(evidence()).hasSize(2);
        assertThat(evidence().stream().filter(Evidence::valid))
                .extracting(Evidence::id)
                .containsExactly(second);
        assertThat(evidence().get(0).cancellation().orElseThrow().replacement()).isEqualTo(Optional.of(second));
    }

    @Test
    @Requirement("004-F33")
    void formThatSomebodyAttachedThemselvesStaysBesideTheOneMadeHere() {
        EvidenceId made = world.call(agency.coordinator(), () -> forms.attach(id, "1.1"));
        Evidence described = evidence().get(0);
        EvidenceId signed = world.call(
                agency.coordinator(),
                () -> files.attach(
                        id,
                        "1.1",
                        new NewEvidence(described.title(), "", Optional.empty(), Optional.of("E1")),
                        new ByteArrayInputStream(Pdfs.simple("signed", 1)),
                        described.file().orElseThrow().name()));

        EvidenceId again = world.call(agency.coordinator(), () -> forms.attach(id, "1.1"));

        assertThat(evidence().stream().filter(Evidence::valid))
                .extracting(Evidence::id)
                .containsExactlyInAnyOrder(signed, again);
        assertThat(evidence().stream().filter(one -> !one.valid()))
                .extracting(Evidence::id)
                .containsExactly(made);
    }

    @Test
    @Requirement("004-F33")
    void isOfferedToThoseOnlyWhoMayAddEvidence() {
        assertThat(attachable(agency.coordinator())).contains("1.1").doesNotContain("1.2");
        assertThat(attachable(agency.respondent())).contains("1.1");
        assertThat(attachable(agency.person(Role.PLAN_MANAGER))).isEmpty();
        assertThatThrownBy(() -> world.call(agency.person(Role.PLAN_MANAGER), () -> forms.attach(id, "1.1")))
                .isInstanceOf(Forbidden.class);
    }

    private List<String> attachable(PersonId who) {
        return world.call(who, () -> forms.attachable(workbooks.get(id)));
    }

    @Test
    @Requirement("004-F17")
    void profileHasItsTablesAndPicturesInTheOrderOfTheAnswer() throws IOException {
        String answer = "ก่อนตาราง\n| กลุ่มงาน | จำนวน |\n| อำนวยการ | 12 |\nหลังตาราง\n[ภาพ 1]\nหลังภาพ";
        answer(agency.coordinator(), id, "profile:P6.1", answer);
        diagram(agency.coordinator(), "diagram");
        assertThat(value(agency.coordinator(), id, "profile:P6.1")).isEqualTo(answer);

        byte[] pdf = world.call(agency.coordinator(), () -> forms.profile(id));

        assertThat(plain(text(pdf)))
                .containsSubsequence("ก่อนตาราง", "กลุ่มงาน", "จํานวน", "อํานวยการ", "12", "หลังตาราง", "หลังภาพ");
        assertThat(images(pdf)).hasSize(1);
        assertThat(world.call(agency.coordinator(), () -> files.shelf(id, "profile:P6.1"))
                        .rules()
                        .demanded())
                .isEmpty();
        picture(pdf, "profile");
    }

    @Test
    void isOnlyForThoseOfTheAgencyAndForSectionsThatAreAnswered() {
        assertThatThrownBy(() -> world.call(world.educationArea().coordinator(), () -> forms.paper(id, "1.1")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.call(agency.coordinator(), () -> forms.paper(id, "1.2")))
                .isInstanceOf(NotFound.class);
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

    private List<Evidence> evidence() {
        return world.call(agency.coordinator(), () -> files.of(id, "1.1"));
    }

    static Set<COSBase> images(byte[] pdf) throws IOException {
        Set<COSBase> images = new HashSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    images.add(page.getResources().getXObject(name).getCOSObject());
                }
            }
        }
        return images;
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Without regard to line breaks and to whether a vowel is written as one character or two. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\s+", "");
    }

    /** For whoever wants to look. */
    private static void picture(byte[] pdf, String name) throws IOException {
        String folder = System.getProperty("prameen.screenshots", "");
        if (!folder.isEmpty()) {
            Files.write(Path.of(folder, name + ".pdf"), pdf);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                javax.imageio.ImageIO.write(
                        new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() > 2 ? 1 : 0, 100),
                        "png",
                        Path.of(folder, name + ".png").toFile());
            }
        }
    }
}
