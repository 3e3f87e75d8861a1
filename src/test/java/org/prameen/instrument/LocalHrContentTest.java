package org.prameen.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prameen.shared.LocalText;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;

class LocalHrContentTest {

    private final Instrument h = LocalHr.h();
    private final Instrument a = LocalHr.a();

    @Test
    @Requirement("002-A1")
    void bothVersionsHoldAllGroupsFactorsIndicatorsAndForms() {
        for (Instrument version : List.of(h, a)) {
            assertThat(version.groups()).extracting(Node::code).containsExactly("C1", "C2", "C3", "C4", "O");
            assertThat(counts(version, NodeKind.FACTOR)).containsExactly(5, 6, 3, 4, 0);
            assertThat(counts(version, NodeKind.INDICATOR)).containsExactly(16, 12, 4, 11, 2);
            assertThat(version.all(NodeKind.INDICATOR))
                    .hasSize(45)
                    .allMatch(indicator -> indicator.form().isPresent());
        }
    }

    @Test
    @Requirement("002-A2")
    void desiredOutcomesStandBesideTheFourComponentsWithoutFactors() {
        assertThat(h.all(NodeKind.COMPONENT)).hasSize(4);
        assertThat(h.all(NodeKind.OUTCOME_GROUP)).extracting(Node::code).containsExactly("O");
        assertThat(FormHead.of(h, "O.I1.S").factor()).isEmpty();
    }

    @Test
    @Requirement("002-A3")
    void handbookVersionHas193Items() {
        assertThat(counts(h, NodeKind.ITEM)).containsExactly(67, 58, 19, 38, 11);
        assertThat(h.all(NodeKind.ITEM)).hasSize(193);
    }

    @Test
    @Requirement("002-A4")
    void appendixVersionHas187Items() {
        assertThat(counts(a, NodeKind.ITEM)).containsExactly(65, 54, 19, 38, 11);
        assertThat(a.all(NodeKind.ITEM)).hasSize(187);
        assertThat(items(h, "C2.F2.I2")).hasSize(4);
        assertThat(items(a, "C2.F2.I2")).hasSize(2);
    }

    @Test
    @Requirement("002-A4")
    void mergedItemOfTheAppendixKeepsItsFirstCode() {
        assertThat(items(h, "C2.F1.I3")).contains("C2.F1.I3.Q2", "C2.F1.I3.Q3");
        assertThat(items(a, "C2.F1.I3")).containsExactly("C2.F1.I3.Q1", "C2.F1.I3.Q2", "C2.F1.I3.Q4", "C2.F1.I3.Q5");
        assertThat(items(a, "C2.F1.I2")).endsWith("C2.F1.I2.Q6");
        assertThat(h.find("C2.F1.I2.Q6")).isEmpty();
    }

    @Test
    @Requirement("002-A5")
    void sharedFormTitleHasTwoHitsAndIsRefusedAsAKey() {
        String title = "แบบสำรวจวิธีการย้าย";

        assertThat(TitleSearch.find(h, title)).extracting(Node::code).containsExactly("C1.F5.I3", "C2.F5.I2");
        assertThatThrownBy(() -> TitleSearch.only(h, title))
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.key()).isEqualTo("instrument.titleAmbiguous"));
        assertThat(TitleSearch.only(h, "แบบสำรวจวิธีการบรรจุ").code()).isEqualTo("C1.F5.I1");
        assertThatThrownBy(() -> TitleSearch.only(h, "แบบสำรวจที่ไม่มี")).isInstanceOf(Rejected.class);
        assertThat(TitleSearch.find(h, "  ")).isEmpty();
    }

    @Test
    void termsAndPrinciplesAreAtHandInBothLanguages() {
        assertThat(h.glossary()).hasSize(18).allSatisfy(term -> {
            assertThat(term.term().in(Locale.ENGLISH)).isNotEqualTo(term.term().th());
            assertThat(term.meaning().in(Locale.ENGLISH))
                    .isNotEqualTo(term.meaning().th());
        });
        assertThat(h.glossary()).extracting(term -> term.term().th()).contains("การย้าย");
        assertThat(h.principles())
                .extracting(Principle::code)
                .containsExactly("P0", "P1", "P2", "P3", "P4", "P5", "P6");
        assertThat(h.principles().get(2).parts())
                .extracting(LocalText::en)
                .containsExactly("equality", "competence", "security", "neutrality");
    }

    @Test
    void formNamesItsPlaceItsQuestionAndItsSources() {
        FormHead head = FormHead.of(h, "C1.F1.I1.S");

        assertThat(head.group().code()).isEqualTo("C1");
        assertThat(head.factor()).map(Node::code).contains("C1.F1");
        assertThat(head.indicator().code()).isEqualTo("C1.F1.I1");
        assertThat(head.stem().th()).isNotBlank();
        assertThat(head.form().sources()).containsExactly(SourceKind.DOCUMENT, SourceKind.DATABASE, SourceKind.PERSON);
        assertThatThrownBy(() -> FormHead.of(h, "C1.F1.I9.S")).isInstanceOf(NotFound.class);
    }

    @Test
    @Requirement("002-A8")
    void phantomIndicatorAndWrongFormNameDidNotEnter() {
        assertThat(h.find("C3").orElseThrow().all(NodeKind.INDICATOR))
                .extracting(Node::code)
                .containsExactly("C3.F1.I1", "C3.F1.I2", "C3.F2.I1", "C3.F3.I1");
        assertThat(FormHead.of(h, "C3.F3.I1.S").form().title().th()).isEqualTo("แบบสำรวจวิธีการวางแผนและพัฒนาอาชีพ");
        assertThat(h.all(NodeKind.INDICATOR))
                .noneMatch(indicator -> indicator.children().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"H", "A"})
    @Requirement("002-A9")
    void storedTextHasStandardThaiCharactersOnlyAndIsFound(String version) {
        assertThat(LocalHr.text(version).chars()).noneMatch(c -> c >= 0xE000 && c <= 0xF8FF);
        assertThat(TitleSearch.find(h, "ท้องถิ่น")).isNotEmpty();
        assertThat(TitleSearch.find(h, "ท\uF70Bองถิ\uF70Aน")).isEqualTo(TitleSearch.find(h, "ท้องถิ่น"));
    }

    @Test
    void conditionalItemSaysWhenItApplies() {
        for (Instrument version : List.of(h, a)) {
            assertThat(version.all(NodeKind.ITEM))
                    .filteredOn(item -> item.condition().isPresent())
                    .extracting(Node::code)
                    .containsExactly("C4.F3.I2.Q1");
        }
    }

    @Test
    void calendarHasTheTwoRegularRounds() {
        Period march = h.period("MARCH").orElseThrow();
        Period september = h.period("SEPTEMBER").orElseThrow();

        assertThat(h.periods()).containsExactly(march, september);
        assertThat(march.collectFrom()).isEqualTo(MonthDay.of(3, 1));
        assertThat(march.collectTo()).isEqualTo(MonthDay.of(3, 15));
        assertThat(march.reportDue()).isEqualTo(MonthDay.of(3, 31));
        assertThat(september.collectFrom()).isEqualTo(MonthDay.of(9, 1));
        assertThat(september.collectTo()).isEqualTo(MonthDay.of(9, 15));
        assertThat(september.reportDue()).isEqualTo(MonthDay.of(9, 30));
    }

    @Test
    void everyElementHasAnEnglishTextAndAUniqueCode() {
        for (Instrument version : List.of(h, a)) {
            List<String> codes = new ArrayList<>();
            version.groups().stream().flatMap(Node::walk).forEach(node -> {
                codes.add(node.code());
                assertThat(node.title().en()).as(node.code()).isNotBlank();
                assertThat(node.sourceLine()).as(node.code()).isPresent();
            });
            assertThat(new HashSet<>(codes)).hasSameSizeAs(codes);
        }
    }

    @Test
    void setNumbersRestartInEveryFactor() {
        assertThat(h.find("C1.F5").orElseThrow().children())
                .extracting(indicator -> indicator.form().orElseThrow().setNumber())
                .containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(h.find("C2.F1.I1").orElseThrow().form().orElseThrow().setNumber())
                .isEqualTo(1);
    }

    private static List<Integer> counts(Instrument instrument, NodeKind kind) {
        return instrument.groups().stream().map(group -> group.all(kind).size()).toList();
    }

    private static List<String> items(Instrument instrument, String indicator) {
        return instrument.find(indicator).orElseThrow().children().stream()
                .map(Node::code)
                .toList();
    }
}
