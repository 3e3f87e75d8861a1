package org.prameen.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prameen.shared.Rejected;

/** What comes from outside becomes a text, or is refused before more of it is held than a package may have. */
class PackageTextTest {

    private static final int FIFTY_MEGABYTES = 50 * 1024 * 1024;

    @Test
    void ofAFileThatIsTooLargeNoMoreIsReadThanOneByteAboveTheLimit() {
        Endless file = new Endless(FIFTY_MEGABYTES);

        PackageFault fault = fault(file);

        assertThat(fault.key()).isEqualTo("instrument.fault.tooLargeFile");
        assertThat(file.given).isEqualTo(InstrumentPackages.LIMIT + 1);
    }

    @Test
    void aFileOfExactlyTheLimitIsRead() {
        assertThat(PackageText.read("full.yaml", new Endless(InstrumentPackages.LIMIT)))
                .hasSize(InstrumentPackages.LIMIT);
    }

    @Test
    void aByteThatIsNoCharacterIsRefusedAtItsLine() {
        byte[] bytes = "format: 1\ntitle: ก\nissuer: x\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xA1;

        assertThat(fault(new ByteArrayInputStream(bytes)))
                .isEqualTo(new PackageFault("f.yaml", 3, "instrument.fault.notUtf8", List.of()));
    }

    @Test
    void aByteOrderMarkIsRefused() {
        byte[] marked = ("\uFEFF" + SmallPackage.TEXT).getBytes(StandardCharsets.UTF_8);

        assertThat(fault(new ByteArrayInputStream(marked)).key()).isEqualTo("instrument.fault.byteOrderMark");
        assertThat(InstrumentPackages.read("f.yaml", marked)).isInstanceOf(PackageReading.Faulty.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\uD800b"})
    void whatTheDatabaseCannotKeepIsRefusedAtTheText(String typed) {
        assertThatThrownBy(() -> PackageText.typed(typed))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.key()).isEqualTo("instrument.draft.noText"));
    }

    @Test
    void aTypedTextAboveTheLimitIsRefused() {
        assertThatThrownBy(() -> PackageText.typed("ก".repeat(InstrumentPackages.LIMIT / 3 + 1)))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.key()).isEqualTo("instrument.draft.tooLarge"));
    }

    @Test
    void anotherVersionIsTheSameTextSaveForItsName() {
        String next = PackageText.asVersion("# version: no\nversion: H\nnodes:\n  version: H\n", "2570");

        assertThat(next).isEqualTo("# version: no\nversion: '2570'\nnodes:\n  version: H\n");
        assertThat(PackageText.versionLine(next)).isEqualTo(2);
    }

    private static PackageFault fault(InputStream content) {
        return catchThrowableOfType(FaultyPackage.class, () -> PackageText.read("f.yaml", content))
                .faults()
                .get(0);
    }

    /** Gives so many bytes, and counts them. */
    private static class Endless extends InputStream {

        private final int all;
        private int given;

        Endless(int all) {
            this.all = all;
        }

        @Override
        public int read() {
            if (given == all) {
                return -1;
            }
            given++;
            return '#';
        }
    }
}
