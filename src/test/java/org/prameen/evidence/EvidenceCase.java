package org.prameen.evidence;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.shared.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case of an agency of its own, with its coordinator who adds evidence. */
final class EvidenceCase {

    static final String FORM = "C1.F4.I2";
    static final String OTHER = "C1.F1.I1";
    static final String REASON = "แนบผิดฉบับ";

    final Agency agency;
    final PersonId coordinator;
    final CaseId id;
    private final World world;
    private final EvidenceFiles files;
    private final JdbcClient jdbc;

    EvidenceCase(World world, EvidenceFiles files, JdbcClient jdbc) {
        this(world, files, jdbc, world.round());
    }

    EvidenceCase(World world, EvidenceFiles files, JdbcClient jdbc, RoundId round) {
        this.world = world;
        this.files = files;
        this.jdbc = jdbc;
        this.agency = world.agency();
        this.coordinator = agency.coordinator();
        this.id = world.open(agency, round);
    }

    EvidenceId attach(String subject, byte[] content, String name) {
        return attach(coordinator, subject, content, name);
    }

    EvidenceId attach(PersonId who, String subject, byte[] content, String name) {
        return world.call(who, () -> files.attach(id, subject, NewEvidence.titled("หลักฐาน"), in(content), name));
    }

    EvidenceId link(String title, LocalDate date) {
        return world.call(
                coordinator,
                () -> files.link(
                        id, FORM, NewEvidence.titled(title).dated(date), URI.create("https://example.go.th/a")));
    }

    void cancel(EvidenceId which, Optional<EvidenceId> instead) {
        world.as(coordinator, () -> files.cancel(which, REASON, instead));
    }

    void remove(EvidenceId which) {
        world.as(coordinator, () -> files.remove(which));
    }

    Evidence get(EvidenceId which) {
        return world.call(coordinator, () -> files.get(which));
    }

    EvidenceShelf shelf(String subject) {
        return world.call(coordinator, () -> files.shelf(id, subject));
    }

    List<Evidence> all() {
        return world.call(coordinator, () -> files.of(id));
    }

    String digest() {
        return world.call(coordinator, () -> files.digest(id));
    }

    /** What the journal says of the act. */
    List<String> lines(String act) {
        return jdbc.sql("select subject from journal_entry where case_id = ? and act = ?")
                .params(id.value(), act)
                .query(String.class)
                .list();
    }

    static InputStream in(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    /** @return key of the refusal */
    static String refusal(Runnable act) {
        try {
            act.run();
        } catch (Rejected refused) {
            return refused.key();
        }
        return "taken";
    }
}
