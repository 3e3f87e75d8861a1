package org.prameen.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.LocalHr;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.planning.Choice;
import org.prameen.planning.Committee;
import org.prameen.planning.CommitteeMember;
import org.prameen.planning.Frame;
import org.prameen.planning.Informants;
import org.prameen.planning.Method;
import org.prameen.planning.Part;
import org.prameen.planning.Plan;
import org.prameen.planning.PlanPart;
import org.prameen.planning.PlanStatus;
import org.prameen.planning.Responsible;
import org.prameen.planning.Responsibles;
import org.prameen.planning.Target;
import org.prameen.planning.Targets;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.Texts;
import org.prameen.traceability.Requirement;

class PlanPolicyTest {

    private static final Instrument H = LocalHr.h();
    private static final PersonId RESPONDENT = PersonId.random();

    private final Map<Part, PlanPart> parts = new EnumMap<>(Part.class);

    PlanPolicyTest() {
        write(new Frame("a", "b", "c", "d"));
        write(new Method("a", "b", "c", "d", "e"));
        write(new Responsibles(Map.of()).with(codes(Areas.all(H)), Responsible.named("สมชาย")));
        write(new Committee(
                "12/2569",
                Optional.of(java.time.LocalDate.of(2026, 1, 5)),
                List.of(CommitteeMember.named("มาลี", "ปลัด", CommitteeMember.Seat.CHAIR))));
    }

    @Test
    void completePlanPassesWithoutAWord() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void objectivesMustBeStated() {
        write(new Frame("a", "b", " ", "d"));

        assertThat(only().policy()).isEqualTo(PlanPolicy.OBJECTIVES_ARE_STATED);
        assertThat(only().blocks()).isTrue();
        assertThat(only().field()).isEqualTo("objectives");
    }

    @Test
    void emptyFrameBesidesTheObjectivesOnlyWarns() {
        write(new Frame("", "", "c", "d"));

        assertThat(only().policy()).isEqualTo(PlanPolicy.FRAME_IS_COMPLETE);
        assertThat(only().blocks()).isFalse();
        assertThat(only().arguments()).containsExactly(2);
    }

    @Test
    void methodMustBeStated() {
        write(new Method("a", "", "c", "d", ""));

        assertThat(only().policy()).isEqualTo(PlanPolicy.METHOD_IS_STATED);
        assertThat(only().field()).isEqualTo("sources");
    }

    @Test
    @Requirement("002-C4")
    void everySelectedAreaNeedsAResponsiblePersonAndTheMessageNamesTheArea() {
        write(Responsibles.NOBODY
                .with(codes(Areas.all(H)), Responsible.named("สมชาย"))
                .with(List.of("C1.F5", "O"), Responsible.named("")));

        assertThat(findings()).extracting(Finding::field).containsExactly("C1.F5", "O");
        assertThat(findings()).allMatch(Finding::blocks);
        assertThat(new Texts().of(findings().get(0).refusal(), Texts.THAI))
                .contains("C1.F5")
                .contains(H.find("C1.F5").orElseThrow().title().th());
    }

    @Test
    void areaThatIsNotEvaluatedNeedsNobody() {
        write(Responsibles.NOBODY
                .with(codes(Areas.all(H)), Responsible.named("สมชาย"))
                .with(List.of("C1.F5"), Responsible.named("")));
        write(Choice.EVERYTHING.without(codes(H.find("C1.F5").orElseThrow().all(NodeKind.INDICATOR)), "ไม่มี"));

        assertThat(findings()).isEmpty();
    }

    @Test
    void nothingToEvaluateIsNoPlan() {
        write(Choice.EVERYTHING.without(codes(H.all(NodeKind.INDICATOR)), "ไม่มี"));

        assertThat(only().policy()).isEqualTo(PlanPolicy.SOMETHING_IS_EVALUATED);
    }

    @Test
    @Requirement("002-C9")
    void planWithoutCommitteeIsWarnedAboutButNotBlocked() {
        write(Committee.NONE);

        assertThat(only().policy()).isEqualTo(PlanPolicy.COMMITTEE_IS_APPOINTED);
        assertThat(only().blocks()).isFalse();
    }

    @Test
    void committeeWithoutOrderIsWarnedAbout() {
        write(new Committee(
                "", Optional.empty(), List.of(CommitteeMember.named("มาลี", "", CommitteeMember.Seat.CHAIR))));

        assertThat(only().policy()).isEqualTo(PlanPolicy.COMMITTEE_HAS_ITS_ORDER);
    }

    @Test
    void silentTargetsAreWarnedAbout() {
        write(Targets.NONE.with("C1.F4.I2", Target.of("4.00")));

        assertThat(only().policy()).isEqualTo(PlanPolicy.TARGETS_ARE_ANNOUNCED);
        assertThat(only().blocks()).isFalse();
    }

    @Test
    void namingOnlyPeopleWhoLeftIsWarnedAbout() {
        write(new Informants(Set.of(PersonId.random())));

        assertThat(only().policy()).isEqualTo(PlanPolicy.SOMEBODY_IS_ASKED);
    }

    @ParameterizedTest
    @EnumSource(PlanPolicy.class)
    void everyPolicySaysWhatIsWrongAndWhyInBothLanguages(PlanPolicy policy) {
        Texts texts = new Texts();

        for (Locale language : List.of(Texts.THAI, Texts.ENGLISH)) {
            assertThat(texts.get("planning.policy." + policy, language)).doesNotStartWith("!");
            assertThat(texts.get("planning.policy." + policy + ".why", language))
                    .doesNotStartWith("!");
        }
    }

    private void write(PlanPart content) {
        parts.put(content.part(), content);
    }

    private List<Finding> findings() {
        Plan plan = new Plan(CaseId.random(), PlanStatus.DRAFT, parts, Map.of(), List.of(), List.of());
        return PlanPolicy.check(new PlanFacts(plan, H, Set.of(RESPONDENT)));
    }

    private Finding only() {
        assertThat(findings()).hasSize(1);
        return findings().get(0);
    }

    private static List<String> codes(List<Node> nodes) {
        return nodes.stream().map(Node::code).toList();
    }
}
