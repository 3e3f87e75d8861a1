package org.prameen.evidence.inspection;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The pictures drawn last, in a temporary folder; what is lost is drawn again. */
@Component
class PictureCache {

    private static final Logger LOG = LoggerFactory.getLogger(PictureCache.class);
    private static final int MOST = 500;

    private final Path folder;
    private final Set<String> names = new LinkedHashSet<>();

    PictureCache() throws IOException {
        folder = Files.createTempDirectory("prameen-pages-");
    }

    Optional<byte[]> find(String name) {
        synchronized (names) {
            if (!names.remove(name)) {
                return Optional.empty();
            }
            names.add(name);
        }
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(name)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A full disk costs pictures their speed, nothing else. */
    void keep(String name, byte[] picture) {
        try {
            Path part = Files.createTempFile(folder, "drawn-", ".part");
            Files.write(part, picture);
            Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            dropOldest(name);
        } catch (IOException e) {
            LOG.warn("a picture of a page could not be kept", e);
        }
    }

    private void dropOldest(String added) throws IOException {
        String oldest = null;
        synchronized (names) {
            names.add(added);
            if (names.size() > MOST) {
                oldest = names.iterator().next();
                names.remove(oldest);
            }
        }
        if (oldest != null) {
            Files.deleteIfExists(folder.resolve(oldest));
        }
    }

    @PreDestroy
    void empty() throws IOException {
        try (DirectoryStream<Path> pictures = Files.newDirectoryStream(folder)) {
            for (Path picture : pictures) {
                Files.deleteIfExists(picture);
            }
        }
        Files.deleteIfExists(folder);
    }
}
