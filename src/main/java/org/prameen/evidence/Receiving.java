package org.prameen.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.prameen.evidence.domain.Fingerprint;
import org.prameen.evidence.store.FileContents;
import org.prameen.shared.Rejected;
import org.springframework.stereotype.Component;

/** Takes files in piece by piece, counting and hashing on the way; what is too long is cut off there and then. */
@Component
class Receiving {

    private static final int PIECE = 64 * 1024;

    private final FileContents contents;

    Receiving(FileContents contents) {
        this.contents = contents;
    }

    /** @param most bytes; exactly as many pass @throws Rejected when there is nothing, or more */
    Received receive(InputStream content, long most) {
        Path path = temporary();
        try (OutputStream out = Files.newOutputStream(path)) {
            MessageDigest digest = Fingerprint.sha256();
            long bytes = copy(content, out, digest, most);
            if (bytes == 0) {
                throw Rejected.because("evidence.file.empty").at("file");
            }
            return new Received(path, HexFormat.of().formatHex(digest.digest()), bytes);
        } catch (IOException e) {
            new Received(path, "", 0).close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            new Received(path, "", 0).close();
            throw e;
        }
    }

    /** Forces what came in to the disk, if that is where it will stay. */
    void settle(Received received) {
        contents.settle(received.path());
    }

    private static long copy(InputStream content, OutputStream out, MessageDigest digest, long most)
            throws IOException {
        byte[] piece = new byte[PIECE];
        long bytes = 0;
        for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
            bytes += read;
            if (bytes > most) {
                throw Rejected.because("evidence.file.tooLarge", most).at("file");
            }
            digest.update(piece, 0, read);
            out.write(piece, 0, read);
        }
        return bytes;
    }

    private Path temporary() {
        try {
            return contents.draft();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
