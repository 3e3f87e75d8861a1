package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.WorldOffices.Agency;
import org.prameen.instrument.Node;
import org.prameen.shared.CaseId;
import org.prameen.traceability.Requirement;
import org.prameen.workbook.ScoreLine.Reason;

/** How many items are at which level, and what a level is worth. */
class LevelCountsTest extends FilledCase {

    private Agency agency;
    private CaseId id;

    @BeforeEach
    void answerThreeItems() {
        agency = world.agency();
        id = results(agency);
        questions("1.1", "BASIC").forEach(this::fulfil);
        item("1.2").children().stream().map(Node::code).forEach(this::fulfil);
        answer(agency.coordinator(), id, questions("2.1", "BASIC").get(0), "0");
    }

    @Test
    @Requirement("001-F101")
    void itemsAreCountedByCategoryAndInAll() {
        List<LevelCounts> counts = LevelCounts.of(book().instrument(), book().scores());

        assertThat(counts).hasSize(7);
        assertThat(counts.get(0).part().map(Node::code)).hasValue("1");
        assertThat(counts.get(0)).extracting(LevelCounts::reached).isEqualTo(List.of(1, 0, 1));
        assertThat(counts.get(0).open()).isEqualTo(2);
        assertThat(counts.get(1).none()).isEqualTo(1);
        LevelCounts whole = counts.get(6);
        assertThat(whole).isEqualTo(new LevelCounts(Optional.empty(), List.of(1, 0, 1), 1, 21));
        assertThat(whole.all()).isEqualTo(24);
    }

    @Test
    void whereAReviewerDecidesEveryItemIsOpen() {
        CaseId judged = open(agency, "pmqa-guide", "1", Map.of("LEVELS", "ASSESSOR_JUDGEMENT"));
        answer(agency.coordinator(), judged, "1.1.1", "1");
        Workbook book = world.call(agency.coordinator(), () -> workbooks.get(judged));

        assertThat(LevelCounts.of(book.instrument(), book.scores()))
                .last()
                .extracting(LevelCounts::open)
                .isEqualTo(24);
    }

    @Test
    void gradesHaveNoLevels() {
        CaseId steps = steps(agency);
        Workbook book = world.call(agency.coordinator(), () -> workbooks.get(steps));

        assertThat(LevelCounts.of(book.instrument(), book.scores())).isEmpty();
    }

    @Test
    @Requirement("001-F85")
    void pointsThatTheDocumentDoesNotPrintNameTheDocumentTheyComeFrom() {
        assertThat(reasons("1.1")).contains(Reason.ofSystem("workbook.why.points", 300));
        assertThat(reasons("1.2")).contains(Reason.ofSystem("workbook.why.pointsFrom", 500, "004"));
    }

    private List<Reason> reasons(String item) {
        return book().scores().stream()
                .filter(line -> line.code().equals(item))
                .flatMap(line -> line.reasons().stream())
                .toList();
    }

    private List<String> questions(String item, String level) {
        return item(item).children().stream()
                .filter(question -> question.level().filter(level::equals).isPresent())
                .map(Node::code)
                .toList();
    }

    private Node item(String code) {
        return book().instrument().find(code).orElseThrow();
    }

    private Workbook book() {
        return world.call(agency.coordinator(), () -> workbooks.get(id));
    }

    private void fulfil(String question) {
        answer(agency.coordinator(), id, question, "1");
    }
}
