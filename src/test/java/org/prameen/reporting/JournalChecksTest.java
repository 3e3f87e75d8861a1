package org.prameen.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.Owner;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.audit.ChainBreak;
import org.prameen.casework.Cases;
import org.prameen.security.AsSystem;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class JournalChecksTest {

    @Autowired
    World world;

    @Autowired
    JournalChecks checks;

    @Autowired
    AuditTrail trail;

    @Autowired
    Cases cases;

    @Autowired
    Owner owner;

    Agency agency;
    CaseId id;
    PersonId auditor;

    @BeforeEach
    void open() {
        agency = world.agency();
        id = world.open(agency);
        auditor = world.person(Role.AUDITOR, "KOTHO");
    }

    @Test
    void theChainOfACaseIsCheckedByItsNumberAndThatIsWrittenDown() {
        String number = AsSystem.call(() -> cases.get(id)).number();

        ChainFinding finding = world.call(auditor, () -> checks.ofCase(" " + number));

        assertThat(finding.report().isWhole()).isTrue();
        assertThat(finding.caseNumber()).contains(number);
        assertThat(world.call(auditor, () -> trail.page(AuditSearch.everything().in(id), 0, 1)))
                .extracting(AuditLine::act)
                .containsExactly("reporting.chainChecked");
    }

    @Test
    void allChainsAreCheckedInTheBackgroundAndTheBrokenOneIsNamed() {
        owner.tamper("update journal_entry set person_name = 'x' where case_id = ? and seq = 1", id.value());
        try {
            world.as(auditor, checks::checkAll);
            await().atMost(Duration.ofMinutes(1)).until(() -> world.call(auditor, checks::latest)
                    .filter(progress -> !progress.isRunning())
                    .isPresent());

            ChainWalkProgress end = world.call(auditor, checks::latest).orElseThrow();

            assertThat(end.failed()).isFalse();
            assertThat(end.done()).isGreaterThan(1);
            assertThat(end.findings())
                    .filteredOn(finding -> finding.report().chain().equals(id.value()))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.report().breaks())
                            .extracting(ChainBreak::kind, ChainBreak::from)
                            .containsExactly(org.assertj.core.groups.Tuple.tuple(ChainBreak.Kind.CHANGED, 1L)));
        } finally {
            owner.tamper("update journal_entry set person_name = 'system' where case_id = ? and seq = 1", id.value());
        }
    }

    @Test
    void onlyAuditorsAndAdministratorsCheckAndOnlyWhatTheyReach() {
        PersonId elsewhere = world.person(Role.AUDITOR, world.agency().id());

        assertThatThrownBy(() -> world.as(agency.coordinator(), () -> checks.ofCase(id)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> world.as(elsewhere, () -> checks.ofCase(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(elsewhere, checks::checkAll)).isInstanceOf(Forbidden.class);
    }
}
