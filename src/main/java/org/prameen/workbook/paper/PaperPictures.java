package org.prameen.workbook.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The pictures of a paper, each once however often it is shown, and packed until the paper is written. */
final class PaperPictures {

    private final Map<byte[], Kept> kept = new IdentityHashMap<>();
    private final List<byte[]> files = new ArrayList<>();

    /** @param number in the paper, from 0 */
    record Kept(int number, int width, int height) {}

    Kept keep(byte[] file) {
        return kept.computeIfAbsent(file, this::measured);
    }

    /** Decodes one after the other, so that never more than one is unpacked. */
    List<PDImageXObject> in(PDDocument document) throws IOException {
        List<PDImageXObject> drawn = new ArrayList<>();
        for (byte[] file : files) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
            drawn.add(LosslessFactory.createFromImage(document, image));
        }
        return drawn;
    }

    private Kept measured(byte[] file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            try {
                reader.setInput(in);
                files.add(file);
                return new Kept(files.size() - 1, reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
