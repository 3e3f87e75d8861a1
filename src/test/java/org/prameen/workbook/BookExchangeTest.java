package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prameen.WorldOffices.Agency;
import org.prameen.instrument.Checklists;
import org.prameen.instrument.Node;
import org.prameen.scoring.improvement.Direction;
import org.prameen.security.Forbidden;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;
import org.prameen.workbook.BookExchange.Taken;
import org.springframework.beans.factory.annotation.Autowired;

/** Workbooks that go out as files and come in again elsewhere. */
class BookExchangeTest extends FilledCase {

    @Autowired
    BookExchange exchange;

    @Autowired
    Measures measures;

    private Agency agency;
    private CaseId id;

    @BeforeEach
    void fillWorkbook() {
        agency = world.agency();
        id = results(agency);
        fill();
    }

    @Test
    @Requirement("001-F110")
    void whatGoesOutComesInWithoutLoss() {
        Agency other = world.agency();
        CaseId theirs = results(other);
        String given = given(agency, id);

        Taken taken = take(other, theirs, given);

        assertThat(taken.sameScores()).isTrue();
        assertThat(taken.measures()).isEqualTo(2);
        assertThat(given(other, theirs).replaceFirst("\"year\" : \\d+", ""))
                .isEqualTo(given.replaceFirst("\"year\" : \\d+", ""));
        Workbook mine = book(agency, id);
        Workbook copy = book(other, theirs);
        assertThat(copy.entries().keySet()).isEqualTo(mine.entries().keySet()).hasSizeGreaterThan(400);
        assertThat(copy.entry("1.1.1").flatMap(BookEntry::note)).contains("เพราะมีแผน");
        assertThat(copy.measures())
                .extracting(ResultMeasure::typed)
                .isEqualTo(mine.measures().stream().map(ResultMeasure::typed).toList());
        assertThat(copy.kinds()).isEqualTo(mine.kinds());
        assertThat(BookDocument.scores(copy)).isEqualTo(BookDocument.scores(mine));
    }

    @Test
    @Requirement("001-F110")
    void otherMethodOfTheRoundIsToldByItsScores() {
        Agency other = world.agency();
        CaseId theirs = open(other, "pmqa-guide", "1", Map.of("THRESHOLDS", "BOX"));

        assertThat(take(other, theirs, given(agency, id)).sameScores()).isFalse();
        assertThat(given(other, theirs)).contains("\"THRESHOLDS\" : \"BOX\"");
    }

    @Test
    void nothingIsTakenInWhereSomethingStands() {
        String given = given(agency, id);

        assertThatThrownBy(() -> take(agency, id, given)).hasMessageContaining("workbook.exchange.notBlank");
        assertThat(world.call(agency.coordinator(), () -> exchange.takes(id))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "code" : "1.1.1", | "code" : "9.9.9", | workbook.exchange.entry [9.9.9]
            "version" : "1", | "version" : "2", | workbook.exchange.otherInstrument
            "format" : 1, | "format" : 7, | workbook.exchange.unreadable
            "unit" : "%", | "weight" : "%", | workbook.exchange.unreadable
            "group" : "7.1.2", | "group" : "7.9.2", | workbook.rule.UNKNOWN_PLACE
            "7.1.1" : "x" | "7.1.1" : "x" | -
            """)
    void faultyFileIsRefusedAsAWhole(String part, String instead, String refusal) {
        Agency other = world.agency();
        CaseId theirs = results(other);
        String given = given(agency, id).replace(part, instead);

        if (refusal.equals("-")) {
            take(other, theirs, given);
        } else {
            assertThatThrownBy(() -> take(other, theirs, given)).hasMessageContaining(refusal);
            assertThat(book(other, theirs).entries()).isEmpty();
            assertThat(book(other, theirs).measures()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{\"format\":1,\"entries\":[null]}",
                "{\"format\":1,\"measures\":[{\"statements\":{\"MISSION\":null}}]}",
                "not json"
            })
    void whatIsNoWorkbookIsRefused(String text) {
        Agency other = world.agency();
        CaseId theirs = results(other);

        assertThatThrownBy(() -> take(other, theirs, text))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("workbook.exchange.unreadable");
    }

    @Test
    void strangersGetAndGiveNothing() {
        Agency other = world.agency();
        CaseId theirs = results(other);
        String given = given(agency, id);

        assertThatThrownBy(() -> given(other, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> take(agency, theirs, given)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.call(other.head(), () -> exchange.take(theirs, stream(given))))
                .isInstanceOf(Forbidden.class);
        CaseId boxes = boxes(other);
        assertThatThrownBy(() -> given(other, boxes)).isInstanceOf(NotFound.class);
    }

    /** All questions and all entries of checklists, notes, kinds and measures. */
    private void fill() {
        Workbook book = book(agency, id);
        world.as(agency.coordinator(), () -> {
            for (Node section : book.sections()) {
                section.children().forEach(item -> filling.answer(id, item.code(), "1", 0));
                section.guide()
                        .checklist()
                        .forEach(entry -> filling.answer(id, Checklists.code(section, entry), "1", 0));
            }
            filling.note(id, "1.1.1", "เพราะมีแผน", 1);
            measures.setKinds(id, Set.of("DEPARTMENT", "SERVICE_UNIT"));
            measures.add(id, measure("7.1.2", "89.25").stating("MISSION", "ก").stating("BEST_VALUE", "100"));
            measures.add(id, measure("7.6.4", "ยังไม่ทราบ").as("7.6.4-M1"));
        });
    }

    private static TypedMeasure measure(String group, String result) {
        return new TypedMeasure(
                group,
                Optional.empty(),
                "ตัวชี้วัด " + group,
                "%",
                true,
                Optional.of(Direction.HIGHER),
                "80",
                "82",
                "85",
                result,
                Optional.of("อีกตัวหนึ่ง"));
    }

    private String given(Agency whose, CaseId which) {
        return new String(world.call(whose.coordinator(), () -> exchange.give(which)), StandardCharsets.UTF_8);
    }

    private Taken take(Agency whose, CaseId which, String text) {
        return world.call(whose.coordinator(), () -> exchange.take(which, stream(text)));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private Workbook book(Agency whose, CaseId which) {
        return world.call(whose.coordinator(), () -> workbooks.get(which));
    }
}
