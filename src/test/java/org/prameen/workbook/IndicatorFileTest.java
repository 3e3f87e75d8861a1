package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.casework.Problem;
import org.prameen.instrument.Node;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;
import org.prameen.workbook.Substitution.State;

/** Results of indicators come in from files of strangers: all of a file that can be read, or nothing of it. */
class IndicatorFileTest extends OtherResultsCase {

    @Test
    @Requirement("004-F59")
    void thirtyIndicatorsAreWholeAndOthersAreToldWithTheirNumber() {
        take(csv(30));
        assertThat(other(KRS).state()).isEqualTo(State.COMPLETE);
        assertThat(other(KRS).indicators()).hasSize(30);
        assertThat(other(KRS).indicators().stream().filter(Indicator::mandatory))
                .hasSize(20);
        assertThat(problems("workbook.missing.other.INCOMPLETE")).isEmpty();

        for (int count : List.of(29, 31)) {
            take(csv(count));
            assertThat(other(KRS).state()).isEqualTo(State.INCOMPLETE);
            assertThat(problems("workbook.missing.other.INCOMPLETE"))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.arguments()).containsExactly(KRS, count, 30));
        }
        take(csv(30).replace("K30,", "K01,"));
        assertThat(other(KRS).state()).isEqualTo(State.INCOMPLETE);
        assertThat(other(KRS).twice()).containsExactly("K01");
        assertThat(other(KRS).indicators()).hasSize(30);
    }

    @Test
    @Requirement("004-F60")
    void indicatorsWithoutADimensionStayVisibleAndNoneCountsTwice() {
        take("code,name,kind,result,dimensions\nA,,บังคับ,1,7.1 7.2\nB,,เลือก,2,\nC,,CHOSEN,3,7.6\n");

        List<String> dimensions = OtherResults.dimensions(
                        book().instrument(), other(KRS).rule())
                .stream()
                .map(Node::code)
                .toList();
        Map<String, List<String>> groups = other(KRS).byDimension(dimensions).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream().map(Indicator::code).toList()));

        assertThat(groups.get("7.1")).containsExactly("A");
        assertThat(groups.get("7.2")).containsExactly("A");
        assertThat(groups.get("7.3")).isEmpty();
        assertThat(groups.get(Substitution.UNASSIGNED)).containsExactly("B");
        assertThat(other(KRS).indicators()).hasSize(3);
        assertThat(line("7").figure()).contains("3/30");
    }

    @Test
    @Requirement("004-F62")
    void whatCannotBeTakenInIsWaitedForAndHoldsNothingUp() {
        take(csv(30));
        var before = other(KRS).taken();
        clock.set(clock.instant()
                .atZone(org.prameen.shared.ThaiCalendar.BANGKOK)
                .toLocalDateTime()
                .plusHours(1));

        assertThatThrownBy(() -> take("nothing that could be read")).isInstanceOf(Rejected.class);

        assertThat(other(KRS).state()).isEqualTo(State.WAITING);
        assertThat(other(KRS).waiting().orElseThrow().since()).isEqualTo(clock.instant());
        assertThat(other(KRS).taken()).isEqualTo(before);
        assertThat(other(KRS).indicators()).hasSize(30);
        assertThat(problems("workbook.missing.other.WAITING")).noneMatch(Problem::hard);
        answer(officer, id, "1.1-c1", "1");

        take(csv(30));
        assertThat(other(KRS).state()).isEqualTo(State.COMPLETE);
        world.as(officer, () -> results.await(id, KRS, "ระบบปิดปรับปรุง"));
        assertThat(other(KRS).state()).isEqualTo(State.WAITING);
        assertThat(other(KRS).waiting().orElseThrow().why()).isEqualTo("ระบบปิดปรับปรุง");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "code;kind;result|workbook.other.file.empty",
                "name,kind,result\\nA,บังคับ,1|workbook.other.file.columnMissing",
                "code,kind,result\\n,บังคับ,1|workbook.other.file.codeMissing",
                "code,kind,result\\nA,ทั้งคู่,1|workbook.other.file.kindUnknown",
                "code,kind,result,dimensions\\nA,บังคับ,1,8.1|workbook.other.file.dimensionUnknown",
                "code,kind,result\\nA,บังคับ,\"1|workbook.other.file.quoteOpen",
                "code,kind,result\\nA\\u0000,บังคับ,1|workbook.other.file.control"
            })
    void tableThatSaysTooLittleIsRefusedWhole(String text, String key) {
        String file = text.replace("\\n", "\n").replace("\\u0000", "\u0000");
        assertThatThrownBy(() -> take(file)).isInstanceOfSatisfying(Rejected.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
        assertThat(other(KRS).indicators()).isEmpty();
    }

    @Test
    void hugeAndForeignFilesAreRefused() {
        String row = "A,บังคับ,1\n";
        refusedAs("workbook.other.file.tooManyRows", bytes("code,kind,result\n" + row.repeat(501)));
        refusedAs("workbook.other.file.tooLarge", new byte[1_048_577]);
        refusedAs("workbook.other.file.notUtf8", new byte[] {(byte) 0x50, (byte) 0x4B, 3, 4, (byte) 0xFF});
        refusedAs("workbook.other.file.tooManyColumns", bytes("code" + ",x".repeat(60) + "\nA\n"));
        refusedAs("workbook.other.file.cellTooLong", bytes("code,kind,result\nA,บังคับ," + "1".repeat(501)));
        take("\ufeffรหัส,ตัวชี้วัด,ประเภท,ผล,มิติ\r\nA,\"ก, \"\"ข\"\"\",เลือก,=1+1,7.1\r\n");
        assertThat(other(KRS).indicators()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("ก, \"ข\"");
            assertThat(one.mandatory()).isFalse();
            assertThat(one.result()).isEqualTo("=1+1");
        });
    }
}
