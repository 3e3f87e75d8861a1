package org.prameen.evidence.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.prameen.evidence.Pdfs;
import org.prameen.shared.Rejected;

/** Every malicious kind of file is refused with the sentence that says which; honest ones pass. */
@Timeout(60)
class PdfInspectionTest {

    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    Path folder;

    private final Watch watch = new Watch();
    private final PdfInspection inspection = new PdfInspection(watch);

    @AfterEach
    void stop() {
        watch.stop();
    }

    @Test
    void honestFilesPassWithTheNumberOfTheirPages() {
        assertThat(pages(Pdfs.simple("one", 1))).isEqualTo(1);
        assertThat(pages(Pdfs.simple("many", 12))).isEqualTo(12);
        assertThat(pages(Pdfs.ofSize(2_097_152))).isEqualTo(1);
        assertThat(pages(forged("", "BT ET".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(1);
        assertThat(pages(forged("/Filter /FlateDecode", RawPdf.packedZeros(20 * MEGABYTE))))
                .isEqualTo(1);
        assertThat(pages(forged("/Filter [/ASCIIHexDecode /FlateDecode]", hex(RawPdf.packedZeros(MEGABYTE)))))
                .isEqualTo(1);
    }

    @TestFactory
    Stream<DynamicTest> activeContentIsFoundWhereverItHangs() {
        return Map.of(
                        "on opening", new Bad(Pdfs.scriptOnOpening(), "script"),
                        "of a page", new Bad(Pdfs.scriptOfAPage(), "script"),
                        "in the tree of names", new Bad(Pdfs.scriptInTheNames(), "script"),
                        "where nobody looks", new Bad(Pdfs.scriptWhereNobodyLooks(), "script"),
                        "packed in a stream of objects", new Bad(packedScript(), "script"),
                        "a link that launches", new Bad(Pdfs.launchOfALink(), "launch"),
                        "a file inside", new Bad(Pdfs.fileInside(), "embedded"),
                        "a file of an annotation", new Bad(Pdfs.fileOfAnAnnotation(), "embedded"))
                .entrySet()
                .stream()
                .map(bad -> DynamicTest.dynamicTest(
                        bad.getKey(),
                        () -> refuses(bad.getValue().content(), bad.getValue().why())));
    }

    @TestFactory
    Stream<DynamicTest> smallFilesThatInflateAreRefusedHoweverTheyArePacked() {
        byte[] zeros = RawPdf.packedZeros(100 * MEGABYTE);
        return Map.of(
                        "plainly", forged("/Filter /FlateDecode", zeros),
                        "by an escaped name", forged("/Filter /#46lateDecode", zeros),
                        "as a stream of objects", forged("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", zeros),
                        "as hexadecimal digits", forged("/Filter [/AHx /Fl]", hex(zeros)),
                        "twice", forged("/Filter [/FlateDecode /FlateDecode]", RawPdf.packed(zeros)),
                        "by two ways", forged("/Filter [/LZWDecode /FlateDecode]", zeros),
                        "by a list that stands elsewhere", forged("/Filter 5 0 R", zeros),
                        "with a forged end in the dictionary", forged("/Filter /FlateDecode /X (endobj stream)", zeros),
                        "as runs of equal bytes", forged("/Filter /RunLengthDecode", runs(MEGABYTE)),
                        "in many streams", manyStreams())
                .entrySet()
                .stream()
                .map(bad -> DynamicTest.dynamicTest(bad.getKey(), () -> {
                    assertThat(bad.getValue().length).isLessThan(5 * MEGABYTE / 2);
                    refuses(bad.getValue(), "inflates");
                }));
    }

    @Test
    void picturesOfAbsurdSizeAreRefused() {
        refuses(
                new RawPdf()
                        .stream("", new byte[0]).stream(
                                        "/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /BitsPerComponent 1"
                                                + " /ColorSpace /DeviceGray",
                                        new byte[10])
                                .bytes(),
                "inflates");
    }

    @Test
    void cutFilesAreRefusedAsSuch() {
        refuses(Pdfs.truncated(), "truncated");
        byte[] whole = Pdfs.simple("whole", 1);
        refuses(Arrays.copyOf(whole, whole.length - 6), "truncated");
        byte[] middleLost = Pdfs.ofSize(100_000);
        byte[] mended = new byte[50_000];
        System.arraycopy(middleLost, 0, mended, 0, 25_000);
        System.arraycopy(middleLost, middleLost.length - 25_000, mended, 25_000, 25_000);
        refuses(mended, "truncated");
    }

    @Test
    void passwordsOfEitherKindAreRefused() {
        refuses(Pdfs.encrypted("open sesame"), "encrypted");
        refuses(Pdfs.encrypted(""), "encrypted");
    }

    @Test
    void whatIsNoPdfIsRefusedWhateverItsName() {
        refuses("<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII), "wrongType");
        refuses(HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"), "wrongType");
        refuses(HexFormat.of().parseHex("504b030414000000"), "wrongType");
        refuses("MZ".getBytes(StandardCharsets.US_ASCII), "wrongType");
        byte[] honest = Pdfs.simple("late", 1);
        byte[] after = new byte[honest.length + 100];
        System.arraycopy(honest, 0, after, 100, honest.length);
        refuses(after, "wrongType");
    }

    @Test
    void nonsenseInsideARightFrameIsRefusedAsDamaged() {
        byte[] loop = new RawPdf().stream("", new byte[0]).bytes();
        String text = new String(loop, StandardCharsets.ISO_8859_1);
        refuses(text.replace("/Kids [3 0 R]", "/Kids [2 0 R]").getBytes(StandardCharsets.ISO_8859_1), "damaged");
        refuses(text.replace("/Count 1", "/Count 9").getBytes(StandardCharsets.ISO_8859_1), "damaged");
        refuses(text.replace("/Pages 2 0 R", "/Pagez 2 0 R").getBytes(StandardCharsets.ISO_8859_1), "damaged");
    }

    private record Bad(byte[] content, String why) {}

    private static byte[] forged(String dictionary, byte[] data) {
        return new RawPdf().stream(dictionary, data).bytes();
    }

    private static byte[] packedScript() {
        byte[] objects = "9 0 << /S /JavaScript /JS (app.alert(1)) >>".getBytes(StandardCharsets.US_ASCII);
        RawPdf pdf = new RawPdf();
        pdf.stream("", new byte[0]);
        pdf.stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", RawPdf.packed(objects));
        return pdf.withPacked(9, 5);
    }

    private static byte[] manyStreams() {
        RawPdf pdf = new RawPdf().stream("", new byte[0]);
        byte[] zeros = RawPdf.packedZeros(40 * MEGABYTE);
        for (int i = 0; i < 6; i++) {
            pdf.stream("/Filter /FlateDecode", zeros);
        }
        return pdf.bytes();
    }

    private static byte[] runs(int bytes) {
        byte[] runs = new byte[bytes];
        for (int i = 0; i < bytes; i += 2) {
            runs[i] = (byte) 129;
        }
        return runs;
    }

    private static byte[] hex(byte[] data) {
        return (HexFormat.of().formatHex(data) + ">").getBytes(StandardCharsets.US_ASCII);
    }

    private void refuses(byte[] content, String why) {
        assertThatThrownBy(() -> pages(content))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.key()).isEqualTo("evidence.pdf." + why));
    }

    private int pages(byte[] content) {
        try {
            return inspection.pages(Files.write(Files.createTempFile(folder, "in", ".pdf"), content));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
