package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Locks;
import org.prameen.instrument.ChecklistEntry;
import org.prameen.instrument.Checklists;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.ShippedPackages;
import org.prameen.scoring.method.Method;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;

/** Checklists: ticked entry by entry, by the kinds an agency says it is of, and what they say of the next level. */
class ChecklistTest extends FilledCase {

    private static final Set<String> DEPARTMENT = Set.of("DEPARTMENT");
    private static final Set<String> PROVINCE = Set.of("PROVINCE");

    @Autowired
    Measures measures;

    @Autowired
    Locks locks;

    private Agency agency;
    private CaseId id;

    @BeforeEach
    void openWorkbook() {
        agency = world.agency();
        id = results(agency);
    }

    @Test
    @Requirement("001-F10")
    void entriesForOtherKindsOfAgenciesCountForNothing() {
        kinds(DEPARTMENT);
        for (String entry : List.of("S1", "S2", "S3")) {
            answer(agency.coordinator(), id, "2.3-" + entry, "1");
        }

        assertThat(significance()).containsExactly("S1", "S2", "S3");
        assertThat(practice()).isEqualTo(new Workbook.Progress(3, 3));

        kinds(PROVINCE);
        assertThat(significance()).containsExactly("S1", "S2", "S3", "S4");
        assertThat(practice()).isEqualTo(new Workbook.Progress(3, 4));
    }

    @Test
    @Requirement("001-F104")
    void whatWasTickedStaysWhenTheKindOfTheAgencyChanges() {
        kinds(PROVINCE);
        answer(agency.coordinator(), id, "2.4-A4", "1");
        kinds(DEPARTMENT);
        assertThat(value(agency.coordinator(), id, "2.4-A4")).isEqualTo("1");
        assertThat(duties()).contains("7.6.3-M2").doesNotContain("7.6.3-M1");

        kinds(PROVINCE);
        assertThat(book().ticked(section("2.4"), entry("2.4/A4"))).isTrue();
        assertThat(duties()).contains("7.6.3-M1").doesNotContain("7.6.3-M2");
    }

    @Test
    void tickIsLockedWithItsItemAndPartOfWhatIsSigned() {
        Map<String, String> before = AsSystem.call(() -> workbooks.contents(id));
        answer(agency.coordinator(), id, "1.1-B1", "1");
        assertThat(AsSystem.call(() -> workbooks.contents(id)))
                .isNotEqualTo(before)
                .containsEntry("1.1-B1", "1");

        AsSystem.run(() -> locks.lock(id));
        assertThatThrownBy(() -> answer(agency.coordinator(), id, "1.1-B2", "1"))
                .hasMessageContaining("workbook.locked");
        AsSystem.run(() -> locks.unlock(id, Set.of("1.1"), "ดูอีกครั้ง"));
        answer(agency.coordinator(), id, "1.1-B2", "1");
        assertThatThrownBy(() -> answer(agency.coordinator(), id, "1.1-B99", "1"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answer(agency.coordinator(), id, "1.1-B2", "2"))
                .hasMessageContaining("workbook.notOneOrZero");
    }

    @Test
    @Requirement("001-F44")
    void nextLevelNamesItsQuestionsAndTheEntriesThatAreOpen() {
        answer(agency.coordinator(), id, "1.1.2", "1");
        assertThat(gap("1.1").next().code()).isEqualTo("ADVANCE");
        assertThat(gap("1.1").questions()).extracting(Node::code).containsExactly("1.1.1", "1.1.4");
        assertThat(gap("1.1").entries())
                .extracting(ChecklistEntry::code)
                .containsExactly("A1", "A2", "A3", "A4", "RA1", "RA2", "RA3");

        answer(agency.coordinator(), id, "1.1.4", "1");
        answer(agency.coordinator(), id, "1.1-A2", "1");
        assertThat(gap("1.1").questions()).extracting(Node::code).containsExactly("1.1.1");
        assertThat(gap("1.1").entries())
                .extracting(ChecklistEntry::code)
                .doesNotContain("A2")
                .contains("A1");
    }

    @Test
    @Requirement("001-F42")
    void entryThatDoesNotApplyHoldsNobodyBackWhereChecklistsDecide() {
        Instrument guide = book().instrument();
        Map<String, String> ticks = new HashMap<>();
        Node item = guide.find("2.4").orElseThrow();
        item.guide().checklist().stream()
                .filter(entry -> entry.kind() == ChecklistEntry.Kind.PRACTICE)
                .filter(entry ->
                        !entry.level().equals("SIGNIFICANCE") && !entry.code().equals("A4"))
                .forEach(entry -> ticks.put(Checklists.code(item, entry), "1"));

        assertThat(level(ticks, DEPARTMENT)).contains("Advance");
        assertThat(level(ticks, PROVINCE)).contains("Basic");
        ticks.remove("2.4-A1");
        assertThat(level(ticks, DEPARTMENT)).contains("Basic");
    }

    @Test
    @Requirement("001-F05")
    void questionWhoseLevelIsOpenCountsForNone() {
        Instrument open = ShippedPackages.changed(
                "pmqa-guide",
                "1",
                "- code: '1.1.4'\n      kind: ITEM\n      level: ADVANCE",
                "- code: '1.1.4'\n      kind: ITEM\n      level: OPEN");
        Map<String, String> answers = Map.of("1.1.1", "1", "1.1.2", "1");

        assertThat(word(open, Method.USUAL, answers, Set.of(), "1.1")).contains("Advance");
        assertThat(word(book().instrument(), Method.USUAL, answers, Set.of(), "1.1"))
                .contains("Basic");
    }

    private Optional<String> level(Map<String, String> values, Set<String> kinds) {
        Instrument guide = book().instrument();
        return word(guide, Method.of(guide, Map.of("FULFILLED_BY", "CHECKLIST")), values, kinds, "2.4");
    }

    private static Optional<String> word(
            Instrument instrument, Method method, Map<String, String> values, Set<String> kinds, String item) {
        return BookScores.of(instrument, method, values, kinds).stream()
                .filter(line -> line.code().equals(item))
                .findFirst()
                .orElseThrow()
                .word()
                .map(word -> word.en());
    }

    private void kinds(Set<String> kinds) {
        world.as(agency.coordinator(), () -> measures.setKinds(id, kinds));
    }

    private Workbook book() {
        return world.call(agency.coordinator(), () -> workbooks.get(id));
    }

    private Node section(String code) {
        return book().instrument().find(code).orElseThrow();
    }

    private ChecklistEntry entry(String placed) {
        return Checklists.find(book().instrument(), placed).entry();
    }

    private List<ChecklistEntry> practiceEntries() {
        return section("2.3").guide().checklist(book().kinds()).stream()
                .filter(entry -> entry.level().equals("SIGNIFICANCE"))
                .filter(entry -> entry.kind() == ChecklistEntry.Kind.PRACTICE)
                .toList();
    }

    private Workbook.Progress practice() {
        return book().checklist(section("2.3"), practiceEntries());
    }

    private List<String> significance() {
        return practiceEntries().stream().map(ChecklistEntry::code).toList();
    }

    /** Places at which a prescribed measure is missing. */
    private List<String> duties() {
        Workbook book = book();
        return book.results().orElseThrow().check(book.measures()).findings().stream()
                .map(finding -> finding.place())
                .toList();
    }

    private LevelGap gap(String item) {
        Workbook book = book();
        return LevelGap.of(book.instrument(), book.round().method(), book.values(), book.kinds()).stream()
                .filter(gap -> gap.item().code().equals(item))
                .findFirst()
                .orElseThrow();
    }
}
