package org.prameen.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.WorldOffices.Agency;
import org.prameen.instrument.SourceKind;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;

class EvidenceReferencesTest extends CollectingCase {

    private static final NewEvidence ORDER =
            new NewEvidence(SourceKind.DOCUMENT, "คำสั่งที่ 12/2569", "แฟ้ม 3", Optional.of(LocalDate.of(2026, 1, 5)));

    @Autowired
    EvidenceReferences evidence;

    Agency agency;
    CaseId id;

    @BeforeEach
    void collect() {
        agency = world.agency();
        id = open(agency);
        answer(agency.respondent(), id, PAIR + ".Q1", "4");
    }

    @Test
    @Requirement("002-D9")
    void aFormThatNamesDocumentsIsMissedUntilItHasEvidence() {
        assertThat(missing()).contains(PAIR, EXAMPLE);

        add(agency.coordinator(), ORDER);

        assertThat(missing()).contains(EXAMPLE).doesNotContain(PAIR);
        assertThat(of(agency.headOfHr()).get(PAIR)).singleElement().satisfies(found -> {
            assertThat(found.title()).isEqualTo("คำสั่งที่ 12/2569");
            assertThat(found.kind()).isEqualTo(SourceKind.DOCUMENT);
            assertThat(found.effective()).contains(LocalDate.of(2026, 1, 5));
            assertThat(found.at()).isEqualTo(clock.instant());
        });
    }

    @Test
    @Requirement("002-D9")
    void missingEvidenceHoldsNothingUpAndMayStillBeNamedAfterwards() {
        close(agency, id);

        assertThat(missing()).contains(PAIR);
        add(agency.coordinator(), ORDER);
        assertThat(missing()).doesNotContain(PAIR);
    }

    @Test
    void whatIsTakenAwayStaysInTheJournal() {
        EvidenceId added = add(agency.headOfHr(), ORDER);
        world.as(agency.coordinator(), () -> evidence.remove(id, added));

        assertThat(of(agency.coordinator())).isEmpty();
        assertThat(journal.of(id, "answering.evidenceAdded")).singleElement().satisfies(line -> assertThat(line.after())
                .contains("คำสั่งที่ 12/2569"));
        assertThat(journal.of(id, "answering.evidenceRemoved")).singleElement().satisfies(line -> {
            assertThat(line.subject()).isEqualTo("indicator:" + PAIR);
            assertThat(line.before()).contains("คำสั่งที่ 12/2569");
        });
    }

    @Test
    void nothingIsTakenAwayOnceCollectionIsClosed() {
        EvidenceId added = add(agency.coordinator(), ORDER);
        close(agency, id);

        assertThatThrownBy(() -> world.as(agency.coordinator(), () -> evidence.remove(id, added)))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("collectionClosed");
        assertThat(of(agency.coordinator())).containsKey(PAIR);
    }

    @Test
    void onlyThoseWhoEnterCountsWrite() {
        EvidenceId added = add(agency.coordinator(), ORDER);
        for (PersonId person : List.of(
                agency.respondent(),
                agency.committeeMember(),
                agency.person(Role.EXECUTIVE),
                world.person(Role.AUDITOR, "KOTHO"),
                world.person(Role.PROVINCIAL_REVIEWER, "MUN-20"))) {
            assertThatThrownBy(() -> add(person, ORDER)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> world.as(person, () -> evidence.remove(id, added)))
                    .isInstanceOf(Forbidden.class);
        }
        assertThat(of(agency.committeeMember())).containsKey(PAIR);
        assertThat(world.call(agency.committeeMember(), () -> evidence.mayEnter(id)))
                .isFalse();
        assertThatThrownBy(() -> of(agency.respondent())).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyElsewhereFindsAnything() {
        EvidenceId added = add(agency.coordinator(), ORDER);
        Agency foreign = world.agency();
        PersonId stranger = foreign.coordinator();

        assertThatThrownBy(() -> of(stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.call(stranger, () -> evidence.missing(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> add(stranger, ORDER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(stranger, () -> evidence.remove(id, added)))
                .isInstanceOf(NotFound.class);

        CaseId own = open(foreign);
        assertThatThrownBy(() -> world.as(stranger, () -> evidence.remove(own, added)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        assertThat(refusedField(new NewEvidence(null, "ก", "ข", Optional.empty())))
                .contains("kind");
        assertThat(refusedField(new NewEvidence(SourceKind.PERSON, " ", "ข", Optional.empty())))
                .contains("title");
        assertThat(refusedField(new NewEvidence(SourceKind.PERSON, "ก", null, Optional.empty())))
                .contains("place");
        assertThat(refusedField(new NewEvidence(
                        SourceKind.PERSON, "ก", "x".repeat(NewEvidence.LONGEST_PLACE + 1), Optional.empty())))
                .contains("place");
    }

    @Test
    void onlyWebAddressesAreLinks() {
        assertThat(link("https://example.go.th/order.pdf")).contains("https://example.go.th/order.pdf");
        assertThat(link("HTTP://example.go.th")).isPresent();
        assertThat(link("javascript:alert(1)")).isEmpty();
        assertThat(link("data:text/html,x")).isEmpty();
        assertThat(link("//example.go.th")).isEmpty();
        assertThat(link("https:javascript")).isEmpty();
        assertThat(link("ตู้เอกสาร ชั้น 2")).isEmpty();
    }

    private Optional<String> refusedField(NewEvidence typed) {
        try {
            add(agency.coordinator(), typed);
        } catch (Rejected refused) {
            return refused.field();
        }
        return Optional.empty();
    }

    private Optional<String> link(String place) {
        return new EvidenceReference(
                        EvidenceId.random(),
                        PAIR,
                        SourceKind.DOCUMENT,
                        "ก",
                        place,
                        Optional.empty(),
                        "ข",
                        clock.instant())
                .link();
    }

    private EvidenceId add(PersonId who, NewEvidence typed) {
        return world.call(who, () -> evidence.add(id, PAIR, typed));
    }

    private List<String> missing() {
        return world.call(agency.coordinator(), () -> evidence.missing(id));
    }

    private Map<String, List<EvidenceReference>> of(PersonId who) {
        return world.call(who, () -> evidence.of(id));
    }
}
