package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Locks;
import org.prameen.evidence.Evidence;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.EvidenceShelf;
import org.prameen.evidence.NewEvidence;
import org.prameen.instrument.SourceKind;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;

/** Each entry of a checklist has evidence of its own (document 001, lines 215-223). */
class EntryEvidenceTest extends FilledCase {

    @Autowired
    EvidenceFiles files;

    @Autowired
    Locks locks;

    Agency agency;
    PersonId who;
    CaseId id;

    @BeforeEach
    void found() {
        agency = world.agency();
        who = agency.coordinator();
        id = results(agency);
    }

    @Test
    @Requirement("001-F34")
    void whatShowsAResultIsListedThereAndNotAtThePractice() {
        link("1.1-RB2");
        world.as(who, () -> files.refer(id, "1.1-B2", described("สรุปการสื่อสาร"), SourceKind.DOCUMENT, "ห้องสารบรรณ"));
        link("1.1");

        assertThat(at("1.1-RB2")).extracting(Evidence::title).containsExactly("ผลสำรวจ 1.1-RB2");
        assertThat(at("1.1-B2")).extracting(Evidence::title).containsExactly("สรุปการสื่อสาร");
        assertThat(world.call(who, () -> files.shelves(id)))
                .extracting(EvidenceShelf::subject)
                .containsExactly("1.1", "1.1-B2", "1.1-RB2");
        assertThat(world.call(who, () -> files.shelf(id, "1.1-RB2")).title().en())
                .isEqualTo("Staff understand the direction and cooperate in driving it");
    }

    @Test
    void entriesThatTheDocumentDoesNotHaveAreNotFound() {
        for (String subject : List.of("1.1-RB9", "1.1-", "9.9-B1", "1.1.1-B1")) {
            assertThatThrownBy(() -> link(subject)).as(subject).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void evidenceOfAnEntryIsSignedLockedAndOpenedWithItsItem() {
        link("1.1-RB2");
        assertThat(AsSystem.call(() -> files.digestBySubject(id))).containsOnlyKeys("1.1-RB2");
        AsSystem.run(() -> locks.lock(id));
        assertThatThrownBy(() -> link("1.1-RB2")).isInstanceOf(Rejected.class);

        AsSystem.run(() -> locks.unlock(id, Set.of("1.1"), "ดูอีกครั้ง"));
        link("1.1-RB2");
        assertThat(at("1.1-RB2")).hasSize(2);
        assertThatThrownBy(() -> link("1.2-B1")).isInstanceOf(Rejected.class);
    }

    private void link(String subject) {
        URI address = URI.create(
                "https://example.go.th/" + world.call(who, () -> files.of(id)).size());
        world.as(who, () -> files.link(id, subject, described("ผลสำรวจ " + subject), address));
    }

    private static NewEvidence described(String title) {
        return NewEvidence.titled(title);
    }

    private List<Evidence> at(String subject) {
        return world.call(who, () -> files.of(id, subject));
    }
}
