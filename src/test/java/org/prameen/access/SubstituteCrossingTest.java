package org.prameen.access;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.prameen.security.LentTask;
import org.prameen.security.NewSubstitution;
import org.prameen.security.Role;
import org.prameen.security.SubstitutionScope;
import org.prameen.security.Substitutions;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.prameen.shared.SubstitutionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What was left to a substitute for one round, or one task, opens nothing of another round, whatever the role. */
@IntegrationTest
class SubstituteCrossingTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 20);

    @Autowired
    ApplicationContext context;

    @Autowired
    World world;

    @Autowired
    Substitutions substitutions;

    @Autowired
    Inbox inbox;

    @Autowired
    Actions actions;

    @Autowired
    EvidenceFiles evidence;

    private Agency agency;
    private RoundId lent;
    private CaseId lentCase;
    private String lentTask;
    private Samples samples;

    @BeforeEach
    void openACaseInTwoRounds() {
        agency = world.agency();
        lent = world.round();
        lentCase = world.open(agency, lent);
        lentTask = aTask();
        RoundId other = world.roundAfter(lent);
        CaseId otherCase = world.open(agency, other);
        samples = new Samples()
                .with(otherCase)
                .with(other)
                .with(agency.coordinator())
                .with(agency.id())
                .with(anAction(otherCase))
                .with(aPieceOfEvidence(otherCase))
                .named("taskId", theOtherTask());
    }

    @TestFactory
    Stream<DynamicTest> aSubstituteOfOneRoundReachesNothingOfAnother() {
        return lentRoles()
                .map(role -> DynamicTest.dynamicTest(role.name(), () -> assertThat(answers(
                                holder(role), SubstitutionScope.everything().inRound(lent)))
                        .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> aSubstituteInOneTaskReachesNothingOfAnotherCase() {
        return Stream.of(Role.COORDINATOR, Role.HEAD_OF_HR, Role.PROVINCIAL_REVIEWER, Role.NATIONAL_OFFICER)
                .map(role -> DynamicTest.dynamicTest(role.name(), () -> assertThat(answers(
                                holder(role), SubstitutionScope.everything().forTask(new LentTask(lentTask, lentCase))))
                        .isEmpty()));
    }

    @Test
    void whatWasLentIsReached() {
        PersonId absent = holder(Role.COORDINATOR);
        PersonId substitute = substitute();
        SubstitutionId by =
                lend(absent, substitute, SubstitutionScope.everything().inRound(lent));

        assertThat(world.call(substitute, by, () -> evidence.shelves(lentCase))).isNotNull();
    }

    private List<String> answers(PersonId absent, SubstitutionScope scope) {
        PersonId substitute = substitute();
        SubstitutionId by = lend(absent, substitute, scope);
        return Offers.of(context).stream()
                .filter(offer -> offer.asksFor(List.of(CaseId.class, ActionId.class, EvidenceId.class)))
                .map(offer -> world.call(substitute, by, () -> offer.tried(samples)))
                .flatMap(Optional::stream)
                .toList();
    }

    private SubstitutionId lend(PersonId absent, PersonId substitute, SubstitutionScope scope) {
        return world.call(
                world.person(Role.ADMINISTRATOR, "KOTHO"),
                () -> substitutions.name(new NewSubstitution(absent, substitute, FIRST, LAST, scope, "ลาพักผ่อน")));
    }

    /** Somebody of nowhere near, so that nothing is their own. */
    private PersonId substitute() {
        return world.person(Role.PLAN_MANAGER, world.agency("50").id());
    }

    private PersonId holder(Role role) {
        return switch (role) {
            case PROVINCIAL_REVIEWER -> world.person(role, "MUN-20");
            case NATIONAL_OFFICER, AUDITOR -> world.person(role, "KOTHO");
            default -> world.person(role, agency.id());
        };
    }

    private static Stream<Role> lentRoles() {
        return Stream.of(Role.values()).filter(SubstitutionScope::isLent);
    }

    private EvidenceId aPieceOfEvidence(CaseId at) {
        return world.call(
                agency.coordinator(),
                () -> evidence.link(
                        at, "C1.F4.I2", NewEvidence.titled("ก"), java.net.URI.create("https://example.go.th/order")));
    }

    private ActionId anAction(CaseId at) {
        return world.call(
                agency.person(Role.PLAN_MANAGER),
                () -> actions.add(
                        at,
                        new NewAction(
                                "C1.F4.I2",
                                ActionKind.ORGANISATION,
                                "ก",
                                Owner.named("ข"),
                                new Quarter(2569, 3),
                                LocalDate.of(2026, 6, 30))));
    }

    private String aTask() {
        return tasks().get(0);
    }

    private String theOtherTask() {
        return tasks().stream()
                .filter(task -> !task.equals(lentTask))
                .findFirst()
                .orElseThrow();
    }

    private List<String> tasks() {
        return world.call(agency.coordinator(), () -> inbox.page(InboxQuery.of(InboxTab.GROUP), 0, 50)).stream()
                .map(line -> line.taskId())
                .toList();
    }
}
