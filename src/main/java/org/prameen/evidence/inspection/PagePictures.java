package org.prameen.evidence.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;

/** Pages as pictures. */
@Component
public class PagePictures {

    private static final int DPI = 96;

    /** @param page from 1 @return PNG */
    public byte[] of(String sha256, int page, Supplier<InputStream> content) {
        try {
            Path file = Files.createTempFile("prameen-page-", ".pdf");
            try (InputStream in = content.get()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                return picture(file, page);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] picture(Path file, int page) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(page - 1, DPI), "png", out);
            return out.toByteArray();
        }
    }
}
