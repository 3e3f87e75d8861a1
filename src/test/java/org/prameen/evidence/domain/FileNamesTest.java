package org.prameen.evidence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Names from strangers become names that fit disks, headers and archives, and Thai survives. */
class FileNamesTest {

    @Test
    void thaiNamesStayAsTheyAre() {
        assertThat(safe("คำสั่งแต่งตั้ง ที่ ๑๒ (แก้ไข).pdf")).isEqualTo("คำสั่งแต่งตั้ง ที่ ๑๒ (แก้ไข).pdf");
        assertThat(FileNames.stem("รายงานน้ำใจ.PDF")).isEqualTo("รายงานน้ำใจ");
    }

    @Test
    void noNameIsAPath() {
        assertThat(safe("../../etc/passwd")).isEqualTo("passwd.pdf");
        assertThat(safe("..\\..\\windows\\win.ini")).isEqualTo("win.pdf");
        assertThat(safe("C:\\Users\\ก\\แฟ้ม.pdf")).isEqualTo("แฟ้ม.pdf");
        assertThat(safe("..")).isEqualTo("evidence.pdf");
        assertThat(safe(".htaccess")).isEqualTo("htaccess.pdf");
        assertThat(FileNames.folder("../../x/y")).isEqualTo("x y");
        assertThat(FileNames.folder("..")).isEqualTo("evidence");
    }

    @Test
    void whatNobodySeesIsTakenOut() {
        assertThat(safe("a\u0000b\r\nc\t.pdf")).isEqualTo("abc.pdf");
        assertThat(safe("invoice\u202Efdp.exe")).isEqualTo("invoicefdp.pdf");
        assertThat(safe("ก\u200Bข\uFEFF.pdf")).isEqualTo("กข.pdf");
        assertThat(safe("\uE001\uD800x.pdf")).isEqualTo("x.pdf");
        assertThat(safe("a\"b;c*d?<e>|f:g.pdf")).isEqualTo("ab;cdefg.pdf");
    }

    @Test
    void extensionsSayWhatTheFileIs() {
        assertThat(safe("run.exe")).isEqualTo("run.pdf");
        assertThat(safe("report.v2.final.pdf")).isEqualTo("report.v2.final.pdf");
        assertThat(safe("no extension")).isEqualTo("no extension.pdf");
        assertThat(safe(null)).isEqualTo("evidence.pdf");
        assertThat(safe("   ")).isEqualTo("evidence.pdf");
        assertThat(safe("CON.pdf")).isEqualTo("_CON.pdf");
    }

    @Test
    void longNamesAreCutAtWholeCharacters() {
        String safe = safe("ก".repeat(500) + ".pdf");
        assertThat(safe.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(190);
        assertThat(safe).endsWith("ก.pdf");
        assertThat(FileNames.folder("ข".repeat(500)).getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(90);
    }

    @Test
    void anArchiveHoldsEveryNameOnce() {
        FileNames.Unique names = new FileNames.Unique();
        assertThat(names.path("a", "x.pdf")).isEqualTo("a/x.pdf");
        assertThat(names.path("a", "X.pdf")).isEqualTo("a/X (2).pdf");
        assertThat(names.path("a", "x.pdf")).isEqualTo("a/x (3).pdf");
        assertThat(names.path("a", "x (2).pdf")).isNotEqualTo("a/x (2).pdf");
        assertThat(names.path("b", "x.pdf")).isEqualTo("b/x.pdf");
    }

    private static String safe(String name) {
        return FileNames.safe(name, "pdf");
    }
}
