package org.prameen.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Killed while files are attached and taken away, by turns into the database and into a folder. See {@link Killings}. */
class KilledUploadJourney {

    private static final Logger LOG = LoggerFactory.getLogger(KilledUploadJourney.class);

    @TempDir
    Path folder;

    private final Set<Path> strays = new HashSet<>();

    /** @param sha256 of a content that a row says is stored */
    private record Row(String sha256, long bytes, String store) {}

    @Test
    void fileIsThereAsAWholeWithItsRowOrNotAtAll() throws IOException {
        new Killings(UploadingApplication.class, folder, this::assertWhole)
                .run(loop -> List.of(
                        "--prameen.evidence.store=" + (loop % 2 == 0 ? "database" : "folder"),
                        "--prameen.evidence.folder=" + store()));
        LOG.info("{} files without a row were left in the folder for the sweep", strays.size());
    }

    private Path store() {
        return folder.resolve("evidence");
    }

    private void assertWhole(JdbcClient data, Paper paper) {
        assertThat(paper.added()).as("bytes that the same file adds").allMatch(bytes -> bytes == 0);
        List<Row> rows = data.sql("select sha256, bytes, store from evidence_content")
                .query(Row.class)
                .list();
        assertThat(rows)
                .filteredOn(row -> row.store().equals("FOLDER"))
                .allSatisfy(row -> assertThat(hash(place(row.sha256()))).isEqualTo(row.sha256()));
        assertThat(
                        none(
                                data,
                                """
                        select c.sha256 from evidence_content c left join evidence_chunk p on p.sha256 = c.sha256
                        where c.store = 'DATABASE' group by c.sha256
                        having coalesce(encode(sha256(string_agg(p.data, ''::bytea order by p.number)), 'hex'), '')
                            <> c.sha256"""))
                .as("contents whose pieces are not what was stored")
                .isEmpty();
        assertThat(none(
                        data,
                        "select sha256 from evidence_content c"
                                + " where not exists (select 1 from evidence e where e.sha256 = c.sha256)"))
                .as("contents that nothing uses")
                .isEmpty();
        assertThat(
                        none(
                                data,
                                """
                        select c.number from assessment_case c
                        where (select count(*) from evidence e where e.case_id = c.id)
                            <> (select count(*) filter (where act = 'evidence.added')
                                    - count(*) filter (where act = 'evidence.removed')
                                from journal_entry j where j.case_id = c.id)"""))
                .as("cases whose journal does not say what is there")
                .isEmpty();
        strays(rows);
    }

    /** A file without row is one that the sweep knows: whole and under its hash, or a part beside. */
    private void strays(List<Row> rows) {
        Set<Path> known = new HashSet<>();
        rows.forEach(row -> known.add(place(row.sha256())));
        files().filter(file -> !known.contains(file)).forEach(file -> {
            strays.add(file);
            if (!file.getParent().getFileName().toString().equals("incoming")) {
                assertThat(file).hasFileName(hash(file));
            }
        });
    }

    private Stream<Path> files() {
        if (!Files.isDirectory(store())) {
            return Stream.empty();
        }
        try (Stream<Path> all = Files.walk(store())) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path place(String sha256) {
        return store().resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static List<String> none(JdbcClient data, String sql) {
        return data.sql(sql).query(String.class).list();
    }

    private static String hash(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
