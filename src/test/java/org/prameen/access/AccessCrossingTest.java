package org.prameen.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.prameen.IntegrationTest;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.CaseSearch;
import org.prameen.casework.Cases;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.EvidenceId;
import org.prameen.evidence.NewEvidence;
import org.prameen.improvement.ActionId;
import org.prameen.improvement.ActionKind;
import org.prameen.improvement.Actions;
import org.prameen.improvement.NewAction;
import org.prameen.improvement.Owner;
import org.prameen.improvement.Quarter;
import org.prameen.lifecycle.Inbox;
import org.prameen.lifecycle.InboxQuery;
import org.prameen.lifecycle.InboxTab;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Nobody reaches the case of an agency that is neither theirs nor below them, whatever they are elsewhere. */
@IntegrationTest
class AccessCrossingTest {

    /** Committees of another province, of another type in the same province, and of another type for the country. */
    private static final List<String> FOREIGN_BODIES = List.of("MUN-50", "SAO-20", "KOTHO-SAO");

    private final ApplicationContext context;
    private final World world;
    private final Cases cases;
    private final Inbox inbox;
    private final Actions actions;
    private final EvidenceFiles evidence;

    private Agency agency;
    private CaseId caseId;
    private Samples samples;

    @Autowired
    AccessCrossingTest(
            ApplicationContext context,
            World world,
            Cases cases,
            Inbox inbox,
            Actions actions,
            EvidenceFiles evidence) {
        this.evidence = evidence;
        this.context = context;
        this.world = world;
        this.cases = cases;
        this.inbox = inbox;
        this.actions = actions;
    }

    @BeforeEach
    void openACase() {
        agency = world.agency();
        caseId = world.open(agency);
        samples = new Samples()
                .with(caseId)
                .with(agency.id())
                .with(agency.coordinator())
                .with(anAction())
                .with(aPieceOfEvidence())
                .named("taskId", aTask());
    }

    private EvidenceId aPieceOfEvidence() {
        return world.call(
                agency.coordinator(),
                () -> evidence.link(
                        caseId, "C1.F4.I2", NewEvidence.titled("ก"), URI.create("https://example.go.th/order")));
    }

    private ActionId anAction() {
        return world.call(
                agency.person(Role.PLAN_MANAGER),
                () -> actions.add(
                        caseId,
                        new NewAction(
                                "C1.F4.I2",
                                ActionKind.ORGANISATION,
                                "ก",
                                Owner.named("ข"),
                                new Quarter(2569, 3),
                                LocalDate.of(2026, 6, 30))));
    }

    private String aTask() {
        return world.call(
                agency.coordinator(),
                () -> inbox.page(InboxQuery.of(InboxTab.GROUP), 0, 1).get(0).taskId());
    }

    @Test
    void thereAreOffersToCross() {
        assertThat(Offers.of(context)).hasSizeGreaterThan(80);
    }

    @TestFactory
    Stream<DynamicTest> noRoleElsewhereReachesTheCase() {
        return rolesWithBorders()
                .map(role -> DynamicTest.dynamicTest(role.name(), () -> assertThat(foreigners(role)
                                .flatMap(person -> answers(person, Offers.of(context)))
                                .distinct())
                        .isEmpty()));
    }

    @Test
    void listsHoldNothingOfOthers() {
        assertThat(rolesWithBorders()
                        .flatMap(this::foreigners)
                        .filter(person -> world.call(
                                person,
                                () -> cases.count(CaseSearch.everything().of(agency.id())) > 0)))
                .isEmpty();
    }

    @Test
    void anAuditorReadsTheCaseAndChangesNothing() {
        PersonId auditor = world.person(Role.AUDITOR, "KOTHO");
        List<Offer> writers = Offers.of(context).stream().filter(Offer::writes).toList();

        assertThat(world.call(auditor, () -> cases.read(caseId)).id()).isEqualTo(caseId);
        assertThat(writers).hasSizeGreaterThan(30);
        assertThat(answers(auditor, writers)).isEmpty();
    }

    @Test
    void rolesWithoutBordersExistAtTheNationalOfficeOnly() {
        Stream.of(Role.values()).filter(Role::isNationwide).forEach(role -> assertThatThrownBy(
                        () -> world.person(role, "KOTHO-SAO"))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.field()).contains("place")));
    }

    @Test
    @Requirement("002-H7")
    void aProvinceSeesTheCasesOfItsOwnTypeOnly() {
        PersonId municipalities = world.person(Role.PROVINCIAL_REVIEWER, "MUN-20");
        PersonId subdistricts = world.person(Role.PROVINCIAL_REVIEWER, "SAO-20");

        assertThat(countFor(municipalities)).isEqualTo(1);
        assertThat(countFor(subdistricts)).isZero();
    }

    @Test
    @Requirement("002-H6")
    void rolesOfAnAgencyAreSeparable() {
        List<Offer> approving = Offers.of(context).stream()
                .filter(offer -> List.of("Plans.approve", "Plans.returnForRevision", "Checking.accept")
                        .contains(offer.toString()))
                .toList();

        assertThat(approving).hasSize(3);
        assertThat(answers(agency.respondent(), approving)).isEmpty();
        assertThat(answers(agency.person(Role.EXECUTIVE), approving)).isEmpty();
    }

    private static Stream<Role> rolesWithBorders() {
        return Stream.of(Role.values()).filter(role -> !role.isNationwide());
    }

    private int countFor(PersonId person) {
        return world.call(person, () -> cases.count(CaseSearch.everything().of(agency.id())));
    }

    private Stream<PersonId> foreigners(Role role) {
        Stream<PersonId> ofCommittees = FOREIGN_BODIES.stream().map(body -> world.person(role, body));
        Stream<PersonId> ofAgencies =
                Stream.of(world.agency("20"), world.agency("50")).map(other -> world.person(role, other.id()));
        return Stream.concat(ofCommittees, ofAgencies);
    }

    private Stream<String> answers(PersonId person, List<Offer> offers) {
        return offers.stream()
                .map(offer -> world.call(person, () -> offer.tried(samples)))
                .flatMap(Optional::stream);
    }
}
