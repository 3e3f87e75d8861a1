package org.prameen.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A PDF of exactly 2 MiB as offices send it: eight pages, each a picture. Every copy is another file. */
final class LargePdf {

    static final int BYTES = 2 * 1024 * 1024;
    private static final int PAGES = 8;
    private static final String NUMBER = "0000000000000000";

    private final byte[] file;
    private final int numbered;
    private long number = System.nanoTime();

    /** How the picture of a page is packed. */
    private interface Packing {
        PDImageXObject of(PDDocument document, Random random) throws IOException;
    }

    private LargePdf(Packing packing) {
        file = ofSize(packing);
        numbered = new String(file, StandardCharsets.ISO_8859_1).indexOf("(" + NUMBER + ")") + 1;
    }

    /** The length of the padding stands in the file itself, so it is found by trying. */
    private static byte[] ofSize(Packing packing) {
        int padding = BYTES / 50;
        for (int tries = 0; tries < 10; tries++) {
            byte[] made = made(packing, padding);
            if (made.length == BYTES) {
                return made;
            }
            padding += BYTES - made.length;
        }
        throw new IllegalStateException("no file of " + BYTES + " bytes came out");
    }

    /** Pages as a scanner makes them, in JPEG. */
    static LargePdf scanned() {
        return new LargePdf(
                (document, random) -> JPEGFactory.createFromImage(document, noise(600, 690, 8, random), 0.75f));
    }

    /** Pictures as an office program packs them: all of the file unpacks, to about twice its size. */
    static LargePdf exported() {
        return new LargePdf(
                (document, random) -> LosslessFactory.createFromImage(document, noise(400, 340, 4, random)));
    }

    /** A file that nobody sent before. */
    byte[] next() {
        byte[] copy = file.clone();
        byte[] digits = "%016x".formatted(number++).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, copy, numbered, digits.length);
        return copy;
    }

    private static byte[] made(Packing packing, int padding) {
        Random random = new Random(PAGES);
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < PAGES; page++) {
                add(document, packing.of(document, random));
            }
            document.getDocumentInformation().setCustomMetadataValue("Number", NUMBER);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Pad"), pad(padding));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(PDDocument document, PDImageXObject picture) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
        }
    }

    private static COSStream pad(int bytes) throws IOException {
        byte[] filling = new byte[bytes];
        new Random(bytes).nextBytes(filling);
        COSStream pad = new COSStream();
        try (OutputStream out = pad.createRawOutputStream()) {
            out.write(filling);
        }
        return pad;
    }

    /** @param bits of each colour that differ from pixel to pixel */
    private static BufferedImage noise(int width, int height, int bits, Random random) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int mask = ((1 << bits) - 1) * 0x010101;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt() & mask);
            }
        }
        return image;
    }
}
