package org.prameen.evidence.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/** Pages of stored files as pictures: what a reader sees is drawn here, and nothing of the file reaches their machine. */
@Component
public class PagePictures {

    private static final Duration MOST_TIME = Duration.ofSeconds(20);

    private final Watch watch;
    private final PictureCache cache;

    PagePictures(Watch watch, PictureCache cache) {
        this.watch = watch;
        this.cache = cache;
    }

    /**
     * A page as it looks.
     *
     * @param page from 1
     * @param content opens the file; asked only when the picture is not at hand
     * @return PNG
     * @throws org.prameen.shared.Rejected when the page cannot be drawn, or not in time
     */
    public byte[] of(String sha256, int page, Supplier<InputStream> content) {
        String name = sha256 + "-" + page + ".png";
        Optional<byte[]> kept = cache.find(name);
        if (kept.isPresent()) {
            return kept.get();
        }
        byte[] picture = drawn(page, content);
        cache.keep(name, picture);
        return picture;
    }

    private byte[] drawn(int page, Supplier<InputStream> content) {
        try {
            Path file = Files.createTempFile("prameen-page-", ".pdf");
            try (InputStream in = content.get()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                return watch.over(MOST_TIME, deadline -> draw(file, page, deadline));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] draw(Path file, int page, Deadline deadline) throws IOException {
        try (PDDocument document = Loader.loadPDF(
                new GuardedFile(file, deadline), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            return new Drawing(document, deadline).png(page);
        }
    }
}
