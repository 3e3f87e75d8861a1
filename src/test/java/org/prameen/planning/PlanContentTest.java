package org.prameen.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.prameen.instrument.LocalHr;
import org.prameen.planning.domain.PartRules;
import org.prameen.planning.domain.PlanFacts;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;

class PlanContentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

    @Test
    void exclusionWithoutReasonIsRefused() {
        refused(() -> new Choice(Map.of("C1.F5.I1", " ")), "planning.exclusionWithoutReason", "reason");
    }

    @Test
    void targetHasTwoDecimalsAtMost() {
        refused(() -> Target.of("3.505"), "planning.twoDecimals", "target");
        assertThat(Target.of("4").value()).isEqualTo(new BigDecimal("4.00"));
    }

    @Test
    void targetLiesWithinTheScale() {
        refused(() -> check(Targets.NONE.with("C1.F4.I2", Target.of("5.01"))), "planning.targetOutsideScale", "target");
        refused(() -> check(Targets.NONE.with("C1.F4.I2", Target.of("0.99"))), "planning.targetOutsideScale", "target");
        check(Targets.NONE.with("C1.F4.I2", Target.of("5")).with("C1.F4.I1", Target.of("1.00")));
    }

    @Test
    void unknownCodesAreRefusedEverywhere() {
        refused(() -> check(Targets.NONE.with("C1.F4", Target.of("4"))), "planning.codeUnknown", "target");
        refused(() -> check(new Choice(Map.of("C9", "x"))), "planning.codeUnknown", "choice");
        refused(
                () -> check(Responsibles.NOBODY.with(List.of("C1"), Responsible.named("x"))),
                "planning.codeUnknown",
                "responsible");
    }

    @Test
    void informantMustBeARespondentOfTheAgency() {
        refused(
                () -> check(new Informants(Set.of(PersonId.random()))),
                "planning.informantNotRespondent",
                "informants");
    }

    @Test
    void announcementNeedsDateAndAudience() {
        Target target = Target.of("4.00");
        refused(() -> target.announced(null, "ทุกคน"), "planning.announcementDateMissing", "announcedOn");
        refused(() -> target.announced(DAY, " "), "planning.announcementAudienceMissing", "audience");
        assertThat(target.isActive(DAY)).isFalse();
        assertThat(target.announced(DAY, "ทุกคน").isActive(DAY)).isTrue();
        assertThat(target.announced(DAY, "ทุกคน").isActive(DAY.minusDays(1))).isFalse();
    }

    @Test
    void otherFigureHasToBeAnnouncedAgain() {
        Targets before = Targets.NONE.with("C1.F4.I2", Target.of("4.00").announced(DAY, "ทุกคน"));
        Target old = before.byIndicator().get("C1.F4.I2");
        Targets raised = before.with("C1.F4.I2", new Target(new BigDecimal("4.20"), old.announcement()));

        assertThat(PartRules.settled(before, raised)
                        .byIndicator()
                        .get("C1.F4.I2")
                        .announcement())
                .isEmpty();
        assertThat(PartRules.settled(before, before)).isEqualTo(before);
    }

    @Test
    void budgetIsAnAmountOrNothing() {
        assertThat(Inputs.EMPTY.budget()).isEmpty();
        refused(() -> inputs("-1"), "planning.budgetOutOfRange", "budget");
        refused(() -> inputs("1000000001"), "planning.budgetOutOfRange", "budget");
        refused(() -> inputs("0.001"), "planning.twoDecimals", "budget");
        assertThat(inputs("25000").budget()).contains(new BigDecimal("25000.00"));
    }

    @Test
    void textsLoseControlCharactersAndMayNotBeEndless() {
        assertThat(new Monitoring(" a\u0000b\n\u0007 ", null)).isEqualTo(new Monitoring("ab", ""));
        refused(() -> new Monitoring("x".repeat(4001), ""), "planning.textTooLong", "calendar");
    }

    @Test
    void memberNeedsANameAndACommitteeHasAnEnd() {
        refused(
                () -> CommitteeMember.named("", "ปลัด", CommitteeMember.Seat.CHAIR),
                "planning.memberWithoutName",
                "name");
        CommitteeMember member = CommitteeMember.named("มาลี", "", CommitteeMember.Seat.MEMBER);
        refused(
                () -> new Committee("", Optional.empty(), java.util.Collections.nCopies(51, member)),
                "planning.committeeTooLarge",
                "members");
    }

    private static Inputs inputs(String budget) {
        return new Inputs(Optional.of(new BigDecimal(budget)), "", "");
    }

    private static void check(PlanPart content) {
        PartRules.check(content, new PlanFacts(Plan.untouched(CaseId.random()), LocalHr.h(), Set.of()));
    }

    static void refused(ThrowingCallable act, String key, String field) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Rejected.class, refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.field()).isEqualTo(Optional.ofNullable(field));
        });
    }
}
