package org.prameen.evidence.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.shared.Rejected;

/** Whatever grows beyond measure is found, wherever it lies in the file and whoever comes upon it. */
@Timeout(60)
class UnpackingTest {

    private static final int STREAMS = 9;
    private static final int PIECE = 64 * 1024;
    private static final byte[] GROWS = RawPdf.packedZeros(49 * 1024 * 1024);

    @TempDir
    Path folder;

    private final Watch watch = new Watch();
    private final PdfInspection inspection = new PdfInspection(watch);
    private final CountDownLatch free = new CountDownLatch(1);

    @AfterEach
    void stop() {
        free.countDown();
        watch.stop();
    }

    @ParameterizedTest
    @CsvSource({"0,true", "4,true", "8,true", "0,false", "4,false", "8,false"})
    void oneOfManyIsFoundWithAndWithoutHelp(int place, boolean help) {
        if (!help) {
            watch.help(this::untilFree);
            watch.help(this::untilFree);
        }
        refuses(streams(place));
        assertThat(pages(streams(-1))).isEqualTo(1);
    }

    @Test
    void whatAHelperFindsReachesWhoeverWaitsForIt() {
        Runnable helper = watch.help(() -> {
            throw Faults.INFLATES.rejected();
        });
        assertThatThrownBy(helper::run).isInstanceOf(Rejected.class);
        Runnable memory = watch.help(() -> {
            throw new OutOfMemoryError("as much as there is");
        });
        assertThatThrownBy(memory::run).isInstanceOf(Rejected.class);
    }

    @Test
    void itIsFoundAtEveryPlaceOfTheFile() {
        String file = new String(after(0), StandardCharsets.ISO_8859_1);
        int keyword = file.indexOf("stream");
        int name = file.indexOf("/AHx");
        for (int shift = 0; shift < Long.BYTES; shift++) {
            refuses(after(PIECE - keyword - shift));
            refuses(after(PIECE - name - shift));
        }
    }

    private void untilFree() {
        try {
            assertThat(free.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Streams that do not grow much, but for one. */
    private static byte[] streams(int growing) {
        RawPdf pdf = new RawPdf();
        byte[] honest = RawPdf.packedZeros(100_000);
        for (int i = 0; i < STREAMS; i++) {
            pdf.stream("/Filter /FlateDecode", i == growing ? GROWS : honest);
        }
        return pdf.bytes();
    }

    /** One stream, so many blanks later than it could be. */
    private static byte[] after(int blanks) {
        return new RawPdf()
                .stream(" ".repeat(blanks) + "/Filter /AHx /DecodeParms null", hex())
                        .bytes();
    }

    private static byte[] hex() {
        return (java.util.HexFormat.of().formatHex(GROWS) + ">").getBytes(StandardCharsets.US_ASCII);
    }

    private void refuses(byte[] content) {
        assertThatThrownBy(() -> pages(content))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.key()).isEqualTo("evidence.pdf.inflates"));
    }

    private int pages(byte[] content) {
        try {
            return inspection.pages(Files.write(Files.createTempFile(folder, "in", ".pdf"), content));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
