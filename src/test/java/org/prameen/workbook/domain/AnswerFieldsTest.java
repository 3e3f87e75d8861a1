package org.prameen.workbook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.traceability.Requirement;
import org.prameen.workbook.domain.AnswerFinding.Kind;

/** What single fields take, and when they are owed (document 001, rules 2.3). */
class AnswerFieldsTest extends FilledForm {

    @Test
    @Requirement("001-F25")
    void linkIsOwedWhereItIsPublishedOnAWebsite() {
        values.put("1.2.5:REPORT.1.TECHNOLOGY", "วิทยุชุมชน");
        assertThat(complete("1.2.5")).isTrue();

        values.put("1.2.5:REPORT.1.WEBSITE", "1");
        assertThat(missing("1.2.5")).containsExactly("1.2.5:REPORT.1.LINK");

        values.put("1.2.5:REPORT.1.LINK", "https://data.example.go.th/2569");
        assertThat(complete("1.2.5")).isTrue();

        values.put("4.1.3:ANSWER.1.INFORMATION", "สถิติรายเดือน");
        assertThat(missing("4.1.3")).containsExactly("4.1.3:ANSWER.1.LINK");
    }

    @ParameterizedTest
    @CsvSource({
        "www.example.go.th",
        "javascript:alert(1)",
        "ftp://example.go.th",
        "https://",
        "https://a:b@example.go.th"
    })
    @Requirement("001-F25")
    void whatIsNoWebAddressIsRefused(String typed) {
        for (String code : List.of("1.2.5:REPORT.1.LINK", "4.1.2:READY.1.LINK", "4.1.3:ANSWER.1.LINK")) {
            refuses(code, typed, "workbook.answer.notALink");
        }
    }

    @Test
    @Requirement("001-F26")
    void indicatorNeedsItsIntervalWithAUnit() {
        values.put("1.4.3:FOLLOW_UP.1.INDICATORS", "จำนวนเรื่องร้องเรียน");
        assertThat(missing("1.4.3")).containsExactly("1.4.3:FOLLOW_UP.1.UNIT");

        values.put("1.4.3:FOLLOW_UP.1.UNIT", kept("1.4.3:FOLLOW_UP.1.UNIT", "MONTH"));
        assertThat(missing("1.4.3")).containsExactly("1.4.3:FOLLOW_UP.1.EVERY");

        values.put("1.4.3:FOLLOW_UP.1.EVERY", kept("1.4.3:FOLLOW_UP.1.EVERY", "๓"));
        assertThat(complete("1.4.3")).isTrue();

        values.put("1.4.3:FOLLOW_UP.1.UNIT", "OTHER");
        assertThat(missing("1.4.3")).containsExactly("1.4.3:FOLLOW_UP.1.OTHER");
    }

    @Test
    void percentageGoesWithProcessesAndTheirAgencies() {
        String percent = "6.1.3:SHARE.1.PERCENT";
        for (String typed : List.of("120", "-1", "100.1", "มาก")) {
            refuses(percent, typed, "workbook.answer.notAPercent");
        }
        values.put(percent, kept(percent, "40"));
        values.put("6.1.3:PROCESSES.1.PROCESS", "ออกใบอนุญาต");
        assertThat(missing("6.1.3")).contains("6.1.3:PROCESSES.1.AGENCIES");

        values.put("6.1.3:PROCESSES.1.AGENCIES", "กรมที่ดิน");
        assertThat(complete("6.1.3")).isTrue();
        assertThat(cell(percent).field().of()).isPresent();
    }

    @Test
    @Requirement("001-F29")
    void targetsByYearArePairsWithAUnit() {
        fill("2.2.2", "SHORT");
        fill("2.2.2", "LONG");
        values.keySet().removeIf(code -> code.contains("SERIES"));
        assertThat(complete("2.2.2")).as("nobody owes a series").isTrue();

        int[] targets = {5, 10, 15, 20, 25};
        String series = "2.2.2:SHORT_SERIES.";
        IntStream.range(0, 5).forEach(i -> {
            values.put(series + "Y" + (i + 1) + ".YEAR", kept(series + "Y" + (i + 1) + ".YEAR", "" + (2565 + i)));
            values.put(series + "Y" + (i + 1) + ".TARGET", kept(series + "Y" + (i + 1) + ".TARGET", "" + targets[i]));
        });
        assertThat(missing("2.2.2")).containsExactly(series + "UNIT.UNIT");

        values.put(series + "UNIT.UNIT", "ล้านบาท");
        assertThat(complete("2.2.2")).isTrue();

        values.put(series + "Y5.YEAR", "2565");
        assertThat(findings("2.2.2")).containsExactly(Kind.SAME_YEAR);
        refuses(series + "Y5.YEAR", "2026", "workbook.answer.notAYear");
    }

    @Test
    @Requirement("001-F31")
    void costTableNamesTheVeryCellThatIsMissing() {
        form("6.3.1").cells("6.3.1").forEach(cell -> values.put(cell.code(), "100"));
        values.remove("6.3.1:COST.SUPPORT_2.LONG");

        assertThat(missing("6.3.1")).containsExactly("6.3.1:COST.SUPPORT_2.LONG");
        refuses("6.3.1:COST.CORE_1.COST", "-1", "workbook.answer.notMoney");
        refuses("6.3.1:COST.CORE_1.COST", "1,5", "workbook.answer.notMoney");
        assertThat(kept("6.3.1:COST.CORE_1.COST", "๑,๒๕๐,๐๐๐.๕๐")).isEqualTo("1250000.5");
    }
}
