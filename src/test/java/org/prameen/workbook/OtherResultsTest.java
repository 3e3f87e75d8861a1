package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prameen.casework.Problem;
import org.prameen.evidence.NewEvidence;
import org.prameen.evidence.Pdfs;
import org.prameen.instrument.Node;
import org.prameen.security.AsSystem;
import org.prameen.security.Forbidden;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;
import org.prameen.workbook.Substitution.State;

/** Results of ITA and KRS stand for item 1.2 and category 7 this year (document 004, lines 382 and 458-475). */
class OtherResultsTest extends OtherResultsCase {

    @Test
    @Requirement("004-F25")
    void itemTwoIsReadAndNotAnswered() {
        Workbook book = book();

        assertThat(book.sections()).hasSize(23).noneMatch(section -> section.code()
                .equals("1.2"));
        assertThat(book.other("1.2"))
                .hasValueSatisfying(other -> assertThat(other.rule().code()).isEqualTo(ITA));
        assertThat(book.instrument().find("1.2").orElseThrow().guide().guidance())
                .isNotEmpty();
        assertThatThrownBy(() -> answer(officer, id, "1.2", "1")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answer(officer, id, "1.2-c1", "1")).isInstanceOf(NotFound.class);
        assertThat(world.call(officer, () -> files.subjects(id))).doesNotContainKeys("1.2", "7", "7.1");
        book.sections().forEach(section -> section.children().forEach(box -> answer(officer, id, box.code(), "0")));
        assertThat(book().progress()).isEqualTo(new Workbook.Progress(84, 84));
    }

    @Test
    @Requirement("004-F26")
    void resultOfItaIsShownAsItIsAndLeftOutWhileThereIsNone() {
        assertThat(line("1.2").figure()).isEmpty();
        assertThat(line("1.2").reasons()).extracting(ScoreLine.Reason::key).contains("workbook.why.otherState.WAITING");
        answer(officer, id, "1.1-c1", "0");
        Optional<String> mean = line("1").figure();
        assertThat(other(ITA).state()).isEqualTo(State.WAITING);
        assertThat(problems("workbook.missing.other.WAITING")).hasSize(2).noneMatch(Problem::hard);
        enterRefused(new TypedResult("", day(), "94.12", ""), "workbook.other.sourceMissing");
        enterRefused(new TypedResult("ป.ป.ช.", Optional.empty(), "94.12", ""), "workbook.other.dateMissing");
        enterRefused(new TypedResult("ป.ป.ช.", day(), " ", ""), "workbook.other.resultMissing");
        enterRefused(
                new TypedResult("ป.ป.ช.", day().map(date -> date.plusYears(1)), "94.12", ""),
                "workbook.other.dateToCome");

        enter(ITA, new TypedResult("ป.ป.ช.", day(), "94.12", "รายงาน ITA 2566"));

        assertThat(other(ITA).taken()).hasValueSatisfying(taken -> {
            assertThat(taken.source()).isEqualTo("ป.ป.ช.");
            assertThat(taken.dated()).isEqualTo(day().orElseThrow());
            assertThat(taken.by()).isNotBlank();
        });
        assertThat(line("1.2").figure()).contains("94.12");
        assertThat(line("1.2").word()).isEmpty();
        assertThat(line("1.2").reasons()).extracting(ScoreLine.Reason::key).contains("workbook.why.otherUnconverted");
        assertThat(line("1").figure()).isEqualTo(mean);
    }

    @Test
    @Requirement("004-F26")
    void resultOfItaIsWorthALevelWhereTheYearSaysHow() {
        publish(
                "converting-esa",
                text -> text.replace(
                        "    for: ['1.2']\n    line: 382\n",
                        "    for: ['1.2']\n    line: 382\n    conversion:\n"
                                + "    - {from: '95.00', level: SIGNIFICANCE}\n    - {from: '85.00', level: BASIC}\n"));
        id = open(agency, "converting-esa", "2566");

        enter(ITA, new TypedResult("ป.ป.ช.", day(), "94.99", ""));
        assertThat(other(ITA).level()).contains("BASIC");
        assertThat(line("1.2").word())
                .hasValueSatisfying(word -> assertThat(word.en()).isEqualTo("Basic"));
        enter(ITA, new TypedResult("ป.ป.ช.", day(), "95", ""));
        assertThat(other(ITA).level()).contains("SIGNIFICANCE");
        enter(ITA, new TypedResult("ป.ป.ช.", day(), "84.99", ""));
        assertThat(other(ITA).level()).isEmpty();
    }

    @Test
    @Requirement("004-F59")
    void indicatorsAreEnteredByHandToo() {
        Indicator typed = new Indicator("K01", "อ่านออกเขียนได้", true, "92.5", List.of("7.1"));
        assertThatThrownBy(() -> put(1, typed)).isInstanceOf(Rejected.class);
        enter(KRS, new TypedResult("KRS", day(), "", "https://krs.example.go.th"));
        put(1, typed);
        put(2, new Indicator("K02", "", false, "ผ่าน", List.of()));
        put(1, typed.in(List.of("7.1", "7.2")));

        assertThat(other(KRS).indicators()).extracting(Indicator::code).containsExactly("K01", "K02");
        assertThat(other(KRS).indicators().get(0).dimensions()).containsExactly("7.1", "7.2");
        int seen = other(KRS).version();
        world.as(officer, () -> results.remove(id, KRS, 1, seen));
        assertThatThrownBy(() -> world.as(officer, () -> results.remove(id, KRS, 1, seen)))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.key()).isEqualTo("workbook.changedMeanwhile"));
        assertThat(other(KRS).indicators()).extracting(Indicator::code).containsExactly("K02");
        assertThatThrownBy(() -> put(1, typed.in(List.of("9.9")))).isInstanceOf(Rejected.class);
    }

    @Test
    @Requirement("004-F61")
    void evidenceOfResultsStaysThereAndIsNamed() {
        enter(KRS, new TypedResult("KRS", day(), "", "รายงานใน KRS เลขที่ 12/2566"));

        assertThat(other(KRS).taken().orElseThrow().place()).isEqualTo("รายงานใน KRS เลขที่ 12/2566");
        for (String place : List.of("7", "7.1", "7.6")) {
            assertThatThrownBy(() -> world.call(
                            officer,
                            () -> files.attach(
                                    id,
                                    place,
                                    NewEvidence.titled("a"),
                                    new ByteArrayInputStream(Pdfs.simple("a", 1)),
                                    "a.pdf")))
                    .isInstanceOfSatisfying(Rejected.class, refused -> assertThat(refused.arguments())
                            .containsExactly(KRS));
        }
    }

    @Test
    @Requirement("004-F01")
    void yearWithoutKrsTakesItsLastCategoryOtherwise() {
        publish("two-years", text -> text);
        publish("two-years", text -> {
            String other = text.replace("version: '2566'", "version: '2567'")
                    .replaceFirst("(?s)  - code: KRS\\n.*?line: 473\\n", "")
                    .replace("  - code: '7'\n    forbidden: true\n", "");
            return other.substring(0, other.indexOf("- code: '7'\n  kind: COMPONENT"))
                    + """
                    - code: '7'
                      kind: COMPONENT
                      title: {th: ผลลัพธ์การดำเนินการ, en: Results}
                      nodes:
                      - code: '7.1'
                        kind: INDICATOR
                        title: {th: ผลตามพันธกิจ, en: Results of the mission}
                        nodes:
                        - {code: 7.1-c1, kind: ITEM, level: BASIC, title: {th: ถึงเป้า, en: The target is met}}
                    """;
        });
        CaseId old = open(agency, "two-years", "2566");
        CaseId next = open(agency, "two-years", "2567");

        assertThat(world.call(officer, () -> workbooks.get(old)).other("7")).isPresent();
        Workbook book = world.call(officer, () -> workbooks.get(next));
        assertThat(book.other("7")).isEmpty();
        assertThat(book.other("1.2")).isPresent();
        assertThat(book.sections()).extracting(Node::code).contains("7.1");
        answer(officer, next, "7.1-c1", "1");
        assertThat(value(officer, next, "7.1-c1")).isEqualTo("1");
        assertThatThrownBy(() -> answer(officer, old, "7.1-c1", "1")).isInstanceOf(NotFound.class);
        assertThat(world.call(officer, () -> files.subjects(next))).containsKey("7.1");
    }

    @Test
    void onlyTheAgencyEntersWhileItIsOpenAndASignatureCoversIt() {
        TypedResult typed = new TypedResult("ป.ป.ช.", day(), "94.12", "");
        assertThatThrownBy(() -> world.as(agency.head(), () -> results.enter(id, ITA, typed, 0)))
                .isInstanceOf(Forbidden.class);
        PersonId stranger = world.educationArea().coordinator();
        assertThatThrownBy(() -> world.as(stranger, () -> results.enter(id, ITA, typed, 0)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(officer, () -> results.enter(id, "XYZ", typed, 0)))
                .isInstanceOf(NotFound.class);
        Map<String, String> before = AsSystem.call(() -> workbooks.contents(id));
        enter(ITA, typed);
        assertThat(AsSystem.call(() -> workbooks.contents(id)))
                .isNotEqualTo(before)
                .containsKey("1.2:ITA");

        AsSystem.run(() -> locks.lock(id));
        enterRefused(typed, "workbook.locked");
    }
}
