package org.prameen.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prameen.evidence.EvidenceCase.FORM;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The evidence of a case as one archive that opens anywhere. */
@IntegrationTest
class EvidenceArchiveTest {

    /** Bit 11 of the general purpose flag: the name is UTF-8. */
    private static final int UTF8 = 0x08;

    @Autowired
    World world;

    @Autowired
    EvidenceFiles files;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyFileIsInItUnderItsThaiNameAndNoneEscapes() {
        EvidenceCase on = new EvidenceCase(world, files, jdbc);
        byte[] first = Pdfs.simple("first", 1);
        byte[] second = Pdfs.simple("second", 1);
        byte[] wrong = Pdfs.simple("wrong", 1);
        on.attach(FORM, first, "คำสั่ง ที่ ๑.pdf");
        on.attach(FORM, second, "../../คำสั่ง ที่ ๑.pdf");
        on.cancel(on.attach(FORM, wrong, "ผิดฉบับ.pdf"), Optional.empty());
        on.link("=HYPERLINK(\"x\")", java.time.LocalDate.of(2026, 1, 5));

        byte[] zip = zip(on);
        Map<String, byte[]> entries = entries(zip);

        assertThat(entries.keySet())
                .allSatisfy(name -> assertThat(name).doesNotContain("..").doesNotStartWith("/"));
        assertThat(content(entries, "/คำสั่ง ที่ ๑.pdf")).isEqualTo(first);
        assertThat(content(entries, "/คำสั่ง ที่ ๑ (2).pdf")).isEqualTo(second);
        assertThat(content(entries, "/cancelled/ผิดฉบับ.pdf")).isEqualTo(wrong);
        assertThat(zip[6] | zip[7]).satisfies(flags -> assertThat(zip[7] & UTF8).isNotZero());
        String list = new String(content(entries, "/evidence.csv"), StandardCharsets.UTF_8);
        assertThat(list)
                .startsWith("\ufeff")
                .contains("\"'=HYPERLINK(\"\"x\"\")\"")
                .contains("https://example.go.th/a")
                .contains(EvidenceCase.REASON);
        assertThat(on.lines("evidence.exported")).hasSize(1);
    }

    private byte[] zip(EvidenceCase on) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        world.as(on.agency.committeeMember(), () -> files.zip(on.id, out));
        return out.toByteArray();
    }

    private static byte[] content(Map<String, byte[]> entries, String end) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(end))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static Map<String, byte[]> entries(byte[] zip) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(entries.put(entry.getName(), in.readAllBytes())).isNull();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }
}
