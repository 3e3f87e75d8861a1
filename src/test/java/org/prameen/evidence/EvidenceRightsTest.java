package org.prameen.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prameen.evidence.EvidenceCase.FORM;
import static org.prameen.evidence.EvidenceCase.REASON;
import static org.prameen.evidence.EvidenceCase.refusal;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.World;
import org.prameen.instrument.SourceKind;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who adds, sees and changes evidence, and what can be named as such. */
@IntegrationTest
class EvidenceRightsTest {

    @Autowired
    World world;

    @Autowired
    EvidenceFiles files;

    @Autowired
    JdbcClient jdbc;

    private EvidenceCase on;

    @BeforeEach
    void openACase() {
        on = new EvidenceCase(world, files, jdbc);
    }

    @Test
    void respondentsSeeAndChangeOnlyWhatTheyAddedThemselves() {
        PersonId respondent = on.agency.respondent();
        EvidenceId own = on.attach(respondent, FORM, Pdfs.simple("own", 1), "own.pdf");
        EvidenceId others = on.attach(FORM, Pdfs.simple("other", 1), "other.pdf");

        assertThat(world.call(respondent, () -> files.of(on.id, FORM)))
                .extracting(Evidence::id)
                .containsExactly(own);
        assertThatThrownBy(() -> world.call(respondent, () -> files.open(others)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(respondent, () -> files.cancel(others, REASON, Optional.empty())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.call(respondent, () -> files.shelves(on.id)))
                .isInstanceOf(NotFound.class);
        world.as(respondent, () -> files.remove(own));
        assertThat(world.call(on.coordinator, () -> files.of(on.id, FORM))).hasSize(1);
    }

    @Test
    void onlyThoseWhoEnterForTheAgencyWrite() {
        for (PersonId person : List.of(
                on.agency.committeeMember(),
                on.agency.person(Role.EXECUTIVE),
                world.person(Role.AUDITOR, "KOTHO"),
                world.person(Role.PROVINCIAL_REVIEWER, "MUN-20"))) {
            assertThatThrownBy(() -> on.attach(person, FORM, Pdfs.simple("a", 1), "a.pdf"))
                    .isInstanceOf(Forbidden.class);
        }
        PersonId stranger = world.agency().coordinator();
        assertThatThrownBy(() -> on.attach(stranger, FORM, Pdfs.simple("a", 1), "a.pdf"))
                .isInstanceOf(NotFound.class);
        for (String subject : List.of("C9", "C1", "profile:1", "action:" + on.id, "nothing:", ":", "")) {
            assertThatThrownBy(() -> on.attach(subject, Pdfs.simple("a", 1), "a.pdf"))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aFileServesNoCaseOfAnotherAgency() {
        EvidenceId added = on.attach(FORM, Pdfs.simple("a", 1), "a.pdf");
        CaseId next = world.open(on.agency);
        EvidenceId again = world.call(on.coordinator, () -> files.shareWith(added, next, FORM));
        assertThat(on.get(again).file().orElseThrow().sha256())
                .isEqualTo(on.get(added).file().orElseThrow().sha256());
        CaseId foreign = world.open(world.agency());
        assertThatThrownBy(() -> world.call(on.coordinator, () -> files.shareWith(added, foreign, FORM)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Requirement("002-D9")
    void linksAndReferencesAreNamedAndOnlyWebAddressesAreLinks() {
        EvidenceId link = on.link("คำสั่ง", LocalDate.of(2026, 1, 5));
        EvidenceId kept = world.call(
                on.coordinator,
                () -> files.refer(on.id, FORM, NewEvidence.titled("แฟ้ม"), SourceKind.DOCUMENT, "ตู้เอกสาร ชั้น 2"));
        assertThat(world.call(on.agency.committeeMember(), () -> files.follow(link)))
                .isEqualTo(URI.create("https://example.go.th/a"));
        assertThat(on.get(kept).link()).isEmpty();
        assertThatThrownBy(() -> world.call(on.coordinator, () -> files.follow(kept)))
                .isInstanceOf(NotFound.class);
        for (String bad : List.of(
                "javascript:alert(1)",
                "data:text/html,x",
                "//example.go.th",
                "https:javascript",
                "ftp://a.go.th/x",
                "https://bank@evil.example/")) {
            assertThat(refusal(() -> world.as(
                            on.coordinator, () -> files.link(on.id, FORM, NewEvidence.titled("x"), URI.create(bad)))))
                    .isEqualTo("evidence.linkUnreadable");
        }
    }
}
