package org.prameen.kill;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.prameen.Application;
import org.prameen.World;
import org.prameen.WorldOffices;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.CaseOpening;
import org.prameen.evidence.Evidence;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.NewEvidence;
import org.prameen.evidence.Pdfs;
import org.prameen.instrument.Instruments;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.lifecycle.bridge.DetachableProcesses;
import org.prameen.security.ActingAs;
import org.prameen.shared.CaseId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The application with three agencies whose coordinators attach files and take some away again; now and then one that
 * another has just attached, so that two come with the same content at once.
 */
public final class UploadingApplication {

    private UploadingApplication() {}

    public static void main(String[] arguments) {
        new SpringApplication(Application.class, Uploaders.class).run(arguments);
    }

    @Import({
        World.class,
        WorldOffices.class,
        ActingAs.class,
        CaseOpening.class,
        DetachableProcesses.class,
        Doomed.class,
        Stored.class
    })
    static final class Uploaders {

        private static final List<String> AGENCIES = List.of("first", "second", "third");
        private static final int SMALLEST = 200_000;
        private static final int LARGEST = 900_000;
        private static final int FILES_A_CASE = 12;

        private final Doomed doomed;
        private final Stored stored;
        private final World world;
        private final EvidenceFiles files;
        private final Instruments instruments;
        private final JdbcClient data;
        private final AtomicReference<byte[]> latest = new AtomicReference<>(content());

        Uploaders(
                Doomed doomed,
                Stored stored,
                World world,
                EvidenceFiles files,
                Instruments instruments,
                JdbcClient data) {
            this.doomed = doomed;
            this.stored = stored;
            this.world = world;
            this.files = files;
            this.instruments = instruments;
            this.data = data;
        }

        @EventListener
        void upload(ApplicationReadyEvent event) {
            doomed.requireWholeChains();
            List<Supplier<Runnable>> acts = AGENCIES.stream()
                    .<Supplier<Runnable>>map(name -> {
                        Agency agency = doomed.agency(name);
                        CaseId id = doomed.oneCase(agency);
                        return () -> next(agency, id);
                    })
                    .toList();
            uploadOnceMore(doomed.agency("again"));
            doomed.workForEver(acts);
        }

        /** What an agency has a file of is attached by another one; how many bytes that adds is noted. */
        private void uploadOnceMore(Agency again) {
            CaseId id = doomed.oneCase(again);
            Agency first = doomed.agency(AGENCIES.get(0));
            world.call(first.coordinator(), () -> files.of(doomed.oneCase(first))).stream()
                    .findFirst()
                    .map(one -> world.call(first.coordinator(), () -> bytes(one)))
                    .ifPresent(content -> {
                        long before = stored.bytes();
                        attach(again, id, content);
                        doomed.paper().added(stored.bytes() - before);
                        removeAll(again, id);
                    });
        }

        private void removeAll(Agency agency, CaseId id) {
            world.as(agency.coordinator(), () -> files.of(id).forEach(one -> files.remove(one.id())));
        }

        private Runnable next(Agency agency, CaseId id) {
            List<Evidence> there = world.call(agency.coordinator(), () -> files.of(id));
            int dice = ThreadLocalRandom.current().nextInt(3);
            if (there.size() >= FILES_A_CASE || dice == 0 && !there.isEmpty()) {
                return () -> act(
                        "evidence.removed",
                        id,
                        () -> world.as(
                                agency.coordinator(),
                                () -> files.remove(there.get(0).id())));
            }
            byte[] content = dice == 1 ? latest.get() : content();
            latest.set(content);
            return () -> act("evidence.added", id, () -> attach(agency, id, content));
        }

        private void attach(Agency agency, CaseId id, byte[] content) {
            List<Node> forms = instruments.get("local-hr", "H").all(NodeKind.INDICATOR);
            String subject =
                    forms.get(ThreadLocalRandom.current().nextInt(forms.size())).code();
            world.as(
                    agency.coordinator(),
                    () -> files.attach(
                            id, subject, NewEvidence.titled("หลักฐาน"), new ByteArrayInputStream(content), "ก.pdf"));
        }

        private void act(String line, CaseId id, Runnable work) {
            doomed.paper().act(data, line, id, work);
        }

        private byte[] bytes(Evidence one) {
            try (var in = files.open(one.id()).content()) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static byte[] content() {
            return Pdfs.ofSize(ThreadLocalRandom.current().nextInt(SMALLEST, LARGEST));
        }
    }

    /** How much both stores hold. */
    static final class Stored {

        private final JdbcClient data;
        private final Path folder;

        Stored(JdbcClient data, @Value("${prameen.evidence.folder}") Path folder) {
            this.data = data;
            this.folder = folder;
        }

        long bytes() {
            return data.sql("select coalesce(sum(length(data)), 0) from evidence_chunk")
                            .query(Long.class)
                            .single()
                    + inFolder();
        }

        private long inFolder() {
            if (!Files.isDirectory(folder)) {
                return 0;
            }
            try (Stream<Path> all = Files.walk(folder)) {
                return all.map(Path::toFile)
                        .filter(java.io.File::isFile)
                        .mapToLong(java.io.File::length)
                        .sum();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
