package org.prameen.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.casework.Deadline;
import org.prameen.casework.Extensions;
import org.prameen.improvement.ActionKind;
import org.prameen.improvement.Actions;
import org.prameen.improvement.NewAction;
import org.prameen.improvement.Owner;
import org.prameen.improvement.Quarter;
import org.prameen.review.Consensus;
import org.prameen.review.SignedCase;
import org.prameen.round.Dates;
import org.prameen.round.Rounds;
import org.prameen.security.Forbidden;
import org.prameen.security.LentTask;
import org.prameen.security.NewSubstitution;
import org.prameen.security.Role;
import org.prameen.security.SubstitutionScope;
import org.prameen.security.Substitutions;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.prameen.shared.SubstitutionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Every list that goes over cases, as a substitute of another round, and of one task of another round, finds it. */
@IntegrationTest
class SubstituteListsTest {

    @Autowired
    World world;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MovableClock clock;

    @Autowired
    Substitutions substitutions;

    @Autowired
    Consensus consensus;

    @Autowired
    Actions actions;

    @Autowired
    Extensions extensions;

    @Autowired
    Rounds rounds;

    private SignedCase submission;
    private RoundId round;
    private RoundId lent;
    private LentTask lentTask;
    private Lists lists;

    @BeforeEach
    void somethingInEveryList() {
        lent = world.round();
        round = world.roundAfter(lent);
        submission = beans.createBean(SignedCase.class).checked(world.agency(), round);
        lentTask = new LentTask("nothing", world.open(submission.agency(), lent));
        world.as(
                submission.agency().coordinator(),
                () -> consensus.set(submission.id(), "C1.F4.I2.Q1", new BigDecimal("3.25"), "ประชุม"));
        LocalDate due = rounds(round).reportDue();
        world.as(
                submission.agency().coordinator(),
                () -> extensions.ask(submission.id(), Deadline.REPORT, due.plusDays(7), "น้ำท่วม"));
        world.as(
                submission.agency().person(Role.PLAN_MANAGER),
                () -> actions.add(
                        submission.id(),
                        new NewAction(
                                "C1.F4.I2",
                                ActionKind.ORGANISATION,
                                "ก",
                                Owner.named("ข"),
                                new Quarter(2569, 3),
                                LocalDate.of(2026, 6, 30))));
        submission.sign();
        lists = beans.createBean(Lists.class);
    }

    @AfterEach
    void putTheClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    void listsAreEmptyForWhomAnotherRoundOrTaskWasLeftTo() {
        for (PersonId absent : List.of(
                submission.nation(), submission.province(), submission.agency().coordinator())) {
            Map<String, Integer> all = found(absent, SubstitutionScope.everything());
            Map<String, Integer> here =
                    found(absent, SubstitutionScope.everything().inRound(round));
            assertThat(found(absent, SubstitutionScope.everything().inRound(lent)))
                    .allSatisfy((list, lines) -> assertThat(lines).as(list).isZero());
            assertThat(found(absent, SubstitutionScope.everything().forTask(lentTask)))
                    .allSatisfy((list, lines) -> assertThat(lines).as(list).isZero());
            assertThat(here).isEqualTo(all).containsKeys("variance", "journal");
            assertThat(all.values().stream().filter(lines -> lines > 0)).hasSizeGreaterThan(5);
        }
    }

    @Test
    void aRoundThatWasNotLentIsNotChanged() {
        Dates dates = rounds(round);
        SubstitutionId other =
                lend(submission.nation(), SubstitutionScope.everything().inRound(lent));
        PersonId substitute = substituteOf(other);

        assertThatThrownBy(() -> world.call(substitute, other, () -> {
                    rounds.reschedule(round, dates);
                    return null;
                }))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.call(substitute, other, () -> rounds.plan(null)))
                .isInstanceOf(Forbidden.class);
    }

    private final Map<SubstitutionId, PersonId> substitutes = new LinkedHashMap<>();

    private PersonId substituteOf(SubstitutionId id) {
        return substitutes.get(id);
    }

    private Dates rounds(RoundId id) {
        return org.prameen.security.AsSystem.call(() -> rounds.get(id)).dates();
    }

    private Map<String, Integer> found(PersonId absent, SubstitutionScope scope) {
        SubstitutionId by = lend(absent, scope);
        Map<String, Integer> found = new LinkedHashMap<>();
        lists.of(submission, round, Locale.ROOT)
                .forEach((String name, IntSupplier list) ->
                        found.put(name, world.call(substituteOf(by), by, () -> lines(list))));
        return found;
    }

    /** A list that is not the role's at all holds nothing either. */
    private static int lines(IntSupplier list) {
        try {
            return list.getAsInt();
        } catch (Forbidden | NotFound no) {
            return 0;
        }
    }

    private SubstitutionId lend(PersonId absent, SubstitutionScope scope) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        PersonId substitute = world.person(Role.PLAN_MANAGER, world.agency("50").id());
        SubstitutionId id = world.call(
                world.person(Role.ADMINISTRATOR, "KOTHO"),
                () -> substitutions.name(
                        new NewSubstitution(absent, substitute, today, today.plusDays(5), scope, "ลาพักผ่อน")));
        substitutes.put(id, substitute);
        return id;
    }
}
