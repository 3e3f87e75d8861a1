package org.prameen.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.prameen.evidence.EvidenceId;
import org.prameen.round.Round;
import org.prameen.security.AsSystem;
import org.prameen.shared.NotFound;
import org.prameen.traceability.Requirement;
import org.prameen.workbook.ScoreLine;
import org.prameen.workbook.Workbook;
import org.springframework.beans.factory.annotation.Autowired;

/** All that an area reports as one file, and the rule that made its scores (document 004, lines 118-120 and 477-481). */
class DossierTest extends AreaCase {

    @Autowired
    Dossiers dossiers;

    @Test
    @Requirement("004-F65")
    void oneFileHoldsProfileFormsEvidenceAndStates() throws IOException {
        world.as(officer, () -> submissions.withdraw(id, Set.of("1.1"), "แนบใหม่"));
        EvidenceId better = attach("second", "E1");
        world.as(officer, () -> files.cancel(form, "", Optional.of(better)));

        Map<String, byte[]> files = unpacked();
        String contents = new String(files.get("contents.csv"), StandardCharsets.UTF_8);
        List<String> lines = contents.lines().toList();

        assertThat(files).containsKey("profile.pdf");
        assertThat(files.keySet().stream().filter(name -> name.startsWith("forms/")))
                .hasSize(23);
        assertThat(files.entrySet().stream().filter(file -> file.getKey().endsWith(".pdf")))
                .allSatisfy(file -> assertThat(new String(file.getValue(), 0, 5, StandardCharsets.US_ASCII))
                        .isEqualTo("%PDF-"));
        assertThat(files.keySet().stream().filter(name -> name.startsWith("evidence/") && name.endsWith(".pdf")))
                .hasSize(5)
                .filteredOn(name -> name.contains("/cancelled/"))
                .hasSize(1);
        assertThat(lines.stream().filter(line -> line.startsWith("profile,"))).hasSize(13);
        assertThat(lines.stream().filter(line -> line.startsWith("form,"))).hasSize(23);
        assertThat(lines.stream().filter(line -> line.startsWith("item,"))).hasSize(23);
        assertThat(lines.stream().filter(line -> line.startsWith("evidence,")))
                .hasSize(5)
                .filteredOn(line -> line.contains("ยกเลิก first.pdf ใช้ second.pdf แทน"))
                .hasSize(1);
        assertThat(contents)
                .contains("รอการรับรองผล", "CUMULATIVE_ALL 1", clock.instant().toString());
        assertThat(contents).contains("other,1.2,ผลการประเมิน ITA,รอผล");
    }

    @Test
    void oneFileIsForThoseWhoMayReadTheCase() {
        assertThatThrownBy(() -> world.as(
                        world.educationArea().coordinator(), () -> dossiers.write(id, new ByteArrayOutputStream())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void eachScoreNamesItsRuleAndACertifiedResultKeepsItsOwn() {
        world.as(centre, () -> reviews.approve(id));
        Workbook book = book();
        List<ScoreLine> before = book.scores();
        assertThat(book.rule()).isEqualTo("CUMULATIVE_ALL 1");
        assertThat(before.stream().filter(line -> line.kind() == ScoreLine.Kind.ITEM))
                .hasSize(23)
                .allSatisfy(line -> assertThat(line.reasons())
                        .filteredOn(reason -> reason.key().equals("workbook.why.rule"))
                        .singleElement()
                        .satisfies(reason -> {
                            assertThat(reason.arguments()).containsExactly("CUMULATIVE_ALL", 1);
                            assertThat(reason.line()).isEmpty();
                        }));

        Round other = AsSystem.call(
                () -> rounds.get(world.roundOf("pmqa-esa", "2566", "YEAR", Map.of("LEVELS", "HIGHEST_ALL"))));

        assertThat(other.method().levels().name()).isEqualTo("HIGHEST_ALL");
        assertThat(book().scores()).isEqualTo(before);
        assertThat(book().rule()).isEqualTo("CUMULATIVE_ALL 1");
    }

    private Workbook book() {
        return world.call(officer, () -> workbooks.get(id));
    }

    private Map<String, byte[]> unpacked() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        world.as(officer, () -> dossiers.write(id, out));
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
