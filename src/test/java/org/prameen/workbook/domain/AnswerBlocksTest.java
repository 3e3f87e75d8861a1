package org.prameen.workbook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
}
