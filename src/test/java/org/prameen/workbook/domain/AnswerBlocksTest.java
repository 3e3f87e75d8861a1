package org.prameen.workbook.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;
import org.prameen.workbook.domain.AnswerBlocks.Picture;
import org.prameen.workbook.domain.AnswerBlocks.Prose;
import org.prameen.workbook.domain.AnswerBlocks.Table;

class AnswerBlocksTest {

    @Test
    @Requirement("004-F17")
    void proseTablesAndPicturesKeepTheirOrder() {
        assertThat(
                        AnswerBlocks.of(
                                """
                                โครงสร้างเป็นดังนี้

                                | กลุ่มงาน | จำนวนคน |
                                |---|---|
                                | บริหาร | 12
                                [ภาพ ๑]
                                และมีคณะกรรมการ
                                [2]
                                """))
                .containsExactly(
                        new Prose("โครงสร้างเป็นดังนี้"),
                        new Table(List.of(List.of("กลุ่มงาน", "จำนวนคน"), List.of("บริหาร", "12"))),
                        new Picture(1),
                        new Prose("และมีคณะกรรมการ"),
                        new Picture(2));
    }

    @Test
    void oddLinesStayWhatTheyAre() {
        assertThat(AnswerBlocks.of("")).isEmpty();
        assertThat(AnswerBlocks.of("ดู [1] และ <b>ตัวหนา</b>\n[ไม่มีเลข]"))
                .containsExactly(new Prose("ดู [1] และ <b>ตัวหนา</b>\n[ไม่มีเลข]"));
        assertThat(AnswerBlocks.of("|a|b|c|\n|d|"))
                .containsExactly(new Table(List.of(List.of("a", "b", "c"), List.of("d", "", ""))));
        assertThat(AnswerBlocks.of("|---|")).isEmpty();
        assertThat(AnswerBlocks.isRich("เพียงข้อความ")).isFalse();
        assertThat(AnswerBlocks.isRich("|a|")).isTrue();
    }

    @Test
    void aShortTextDoesNotBecomeMillionsOfCells() {
        String narrow = "|a\n".repeat(3300);
        String hostile = "|".repeat(10_000) + "\n|a" + "|".repeat(9_000) + "\n" + narrow;

        assertThat(AnswerBlocks.of(hostile)).containsExactly(new Prose(hostile.strip()));
        assertThat(AnswerBlocks.isRich(hostile)).isFalse();
        assertThat(table(21, 2)).isInstanceOf(Prose.class);
        assertThat(table(1, 101)).isInstanceOf(Prose.class);
        assertThat(table(11, 100)).isInstanceOf(Prose.class);
        assertThat(table(20, 50)).isInstanceOf(Table.class);
        assertThat(table(10, 100)).isInstanceOf(Table.class);
    }

    @Test
    void cellsAndPicturesAreCountedOverTheWholeAnswer() {
        String two = "|a|b|\n".repeat(100);

        List<AnswerBlocks.Block> blocks = AnswerBlocks.of((two + "ก\n").repeat(7) + "[1]\n".repeat(11));

        assertThat(blocks.stream().filter(Table.class::isInstance)).hasSize(5);
        assertThat(blocks.stream().filter(Picture.class::isInstance)).hasSize(10);
        assertThat(blocks).endsWith(new Prose("[1]"));
    }

    @Test
    void whatIsBeyondTheLimitsIsRefusedOnSaving() {
        EntryRule profile = new EntryRule.Written(true);

        assertThat(profile.kept(rows(20, 50) + "[1]\n".repeat(10))).contains("[1]");
        for (String tooLarge : List.of(rows(21, 1), rows(1, 101), (rows(6, 99) + "ก\n").repeat(2))) {
            refused(profile, tooLarge, "workbook.tableTooLarge");
        }
        refused(profile, "[1]\n".repeat(11), "workbook.picturesTooMany");
        assertThat(new EntryRule.Written(false).kept(rows(21, 1))).contains("|");
    }

    private static void refused(EntryRule rule, String text, String why) {
        assertThatThrownBy(() -> rule.kept(text)).isInstanceOfSatisfying(Rejected.class, refused -> {
            assertThat(refused.key()).isEqualTo(why);
            assertThat(refused.field()).contains("value");
        });
    }

    private static AnswerBlocks.Block table(int columns, int rows) {
        return AnswerBlocks.of(rows(columns, rows)).get(0);
    }

    private static String rows(int columns, int rows) {
        return ("|a".repeat(columns) + "|\n").repeat(rows);
    }
}
