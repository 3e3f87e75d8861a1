package org.prameen.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prameen.IntegrationTest;
import org.prameen.Owner;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.NewEvidence;
import org.prameen.evidence.store.StoreSwitch;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Attaching a PDF of 2 MiB: what rights, inspection, limits, rows and the journal cost on top of a copy that is as safe.
 * The files are given as streams in memory; every one is new, so that it is truly stored.
 */
@IntegrationTest
@Import(StoreSwitch.class)
class UploadBenchmark {

    /** Few a run and many runs: the clock of a processor changes within a second, and all arms should meet the same. */
    private static final int FILES = Integer.getInteger("bench.files", 2);

    private static final int RUNS = Integer.getInteger("bench.runs", 31);

    /** Until most of the code is compiled for good. */
    private static final int WARMUPS = 25;

    /** All that the shortest limit of a subject lets in. */
    private static final int FILES_A_SUBJECT = 5;

    @TempDir
    static Path folder;

    @Autowired
    World world;

    @Autowired
    EvidenceFiles files;

    @Autowired
    StoreSwitch stores;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Owner owner;

    @Autowired
    TransactionOperations transactions;

    private final Deque<Target> targets = new ArrayDeque<>();
    private PersonId coordinator;

    /** Where a file can go. */
    private record Target(CaseId id, String subject) {}

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry properties) {
        properties.add(
                "prameen.evidence.folder", () -> folder.resolve("product").toString());
    }

    @Test
    void attachingAScanAgainstCopyingIt() {
        compare("upload", "a scan, its pages in JPEG", LargePdf.scanned());
    }

    @Test
    void attachingAnExportAgainstCopyingIt() {
        compare(
                "upload-of-exports",
                "an export of an office program, all of which unpacks to twice its size",
                LargePdf.exported());
    }

    private void compare(String name, String kind, LargePdf pdf) {
        BareCopy bare = new BareCopy(folder.resolve("bare"), jdbc, transactions, owner);
        prepare((WARMUPS + RUNS) * FILES * 2);

        new Comparison(name, "%d PDFs of %d bytes, each %s.".formatted(FILES, LargePdf.BYTES, kind))
                .arm("copy to a file, with SHA-256", () -> each(pdf, bare::toAFile))
                .arm("product, folder", () -> stores.choose("folder"), () -> each(pdf, this::attach))
                .arm("copy to the database, with SHA-256", () -> each(pdf, bare::toTheDatabase))
                .arm("product, database", () -> stores.choose("database"), () -> each(pdf, this::attach))
                .run(WARMUPS, RUNS);

        assertThat(targets).isEmpty();
    }

    private void each(LargePdf pdf, Consumer<InputStream> taker) {
        for (int i = 0; i < FILES; i++) {
            taker.accept(new ByteArrayInputStream(pdf.next()));
        }
    }

    private void attach(InputStream content) {
        Target target = targets.pop();
        world.as(
                coordinator,
                () -> files.attach(
                        target.id(), target.subject(), NewEvidence.titled("หลักฐาน"), content, "หลักฐาน.pdf"));
    }

    private void prepare(int uploads) {
        Agency agency = world.agency();
        coordinator = agency.coordinator();
        while (targets.size() < uploads) {
            CaseId id = world.open(agency);
            world.call(coordinator, () -> files.subjects(id)).keySet().stream()
                    .filter(subject -> !subject.contains(":"))
                    .flatMap(subject ->
                            Stream.generate(() -> new Target(id, subject)).limit(FILES_A_SUBJECT))
                    .limit(uploads - targets.size())
                    .forEach(targets::add);
        }
    }
}
