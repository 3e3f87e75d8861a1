package org.prameen.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.prameen.Owner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The least that keeps a file for good, and only a file: no limit, no inspection, no rights, no row beside it. */
final class BareCopy {

    private static final int PIECE = 64 * 1024;
    private static final int CHUNK = 256 * 1024;

    private final Path folder;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    BareCopy(Path folder, JdbcClient jdbc, TransactionOperations transactions, Owner owner) {
        this.folder = folder;
        this.jdbc = jdbc;
        this.transactions = transactions;
        unchecked(() -> Files.createDirectories(folder));
        owner.jdbc()
                .sql(
                        """
                        create table if not exists bare_chunk
                            (sha256 text, number int, data bytea, primary key (sha256, number));
                        alter table bare_chunk alter column data set storage external;
                        grant insert on bare_chunk to public""")
                .update();
    }

    /** Written once, hashed on the way, forced to the disk and moved to the name of its hash. */
    void toAFile(InputStream content) {
        unchecked(() -> {
            Path part = Files.createTempFile(folder, "", ".part");
            String sha256;
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                sha256 = copy(content, Channels.newOutputStream(channel));
                channel.force(true);
            }
            Files.move(part, folder.resolve(sha256), StandardCopyOption.ATOMIC_MOVE);
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
            return sha256;
        });
    }

    /** Received in a temporary file, hashed on the way, then put into the database in pieces, in one transaction. */
    void toTheDatabase(InputStream content) {
        unchecked(() -> {
            Path part = Files.createTempFile(folder, "", ".part");
            try (OutputStream out = Files.newOutputStream(part)) {
                String sha256 = copy(content, out);
                transactions.executeWithoutResult(status -> insert(sha256, part));
                return sha256;
            } finally {
                Files.delete(part);
            }
        });
    }

    private void insert(String sha256, Path part) {
        unchecked(() -> {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.READ)) {
                ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
                for (int number = 0; channel.read(chunk.clear()) > 0; number++) {
                    jdbc.sql("insert into bare_chunk (sha256, number, data) values (?, ?, ?)")
                            .params(sha256, number, Arrays.copyOf(chunk.array(), chunk.position()))
                            .update();
                }
            }
            return sha256;
        });
    }

    private static String copy(InputStream content, OutputStream out) throws IOException {
        MessageDigest digest = sha256();
        byte[] piece = new byte[PIECE];
        for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
            digest.update(piece, 0, read);
            out.write(piece, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work {
        Object done() throws IOException;
    }

    private static void unchecked(Work work) {
        try {
            work.done();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
