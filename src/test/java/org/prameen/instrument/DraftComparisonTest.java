package org.prameen.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What the next version asks otherwise, and which answers it brings over. */
class DraftComparisonTest {

    @Test
    void answersGoOverWhereCodeAndWordingAreTheSame() {
        DraftComparison next = next(MadeUpPackage.RATING, text -> text.replace("มีแผนจัดหาทุกปี", "มีแผนจัดหาทุกไตรมาส")
                .replace("C2.F1.I1.Q1", "C2.F1.I1.Q2"));

        assertThat(next.carried()).containsExactly("C1.F1.I1.Q2");
        assertThat(next.toLookAt()).containsExactly("C1.F1.I1.Q1");
        assertThat(next.lost()).containsExactly("C2.F1.I1.Q1");
        assertThat(next.items().added()).containsExactly("C2.F1.I1.Q2");
        assertThat(next.parts()).isEmpty();
    }

    @Test
    void anotherLevelOfAQuestionIsNamedAndKeepsItsAnswer() {
        DraftComparison next = next(
                MadeUpPackage.LEVELS,
                text -> text.replace("1.1.3, kind: ITEM, level: GROVE", "1.1.3, kind: ITEM, level: TREE"));

        assertThat(next.regraded()).containsExactly("1.1.3");
        assertThat(next.carried()).contains("1.1.3", "2.1.1").hasSize(7);
        assertThat(next.nothingDiffers()).isFalse();
    }

    @Test
    void keyFiguresAndTheirWeightsAreCompared() {
        DraftComparison next = next(MadeUpPackage.GRADES, text -> text.replace("K1, weight: 50", "K1, weight: 40")
                .replace("K2, weight: 20", "K9, weight: 30"));

        assertThat(next.regraded()).containsExactly("K1");
        assertThat(next.lost()).containsExactly("K2");
        assertThat(next.items().added()).containsExactly("K9");
        assertThat(next.parts()).containsExactly("scoring");
    }

    @Test
    void questionsOfTheProfileAreComparedToo() {
        Instrument esa = ShippedPackages.read("pmqa-esa", "2566");
        DraftComparison same = DraftComparison.between(esa, esa);

        assertThat(same.carried()).hasSize(28 + 84).anyMatch(code -> code.startsWith("profile:"));
    }

    @Test
    void onAnotherScaleNoAnswerGoesOver() {
        DraftComparison next = next(MadeUpPackage.RATING, text -> text.replace(
                        "  - {score: 1, title: {th: น้อยที่สุด, en: Very little}}\n", "")
                .replace("from: '1.00'", "from: '2.00'"));

        assertThat(next.sameScale()).isFalse();
        assertThat(next.carried()).isEmpty();
        assertThat(next.toLookAt()).isEmpty();
        assertThat(next.lost()).hasSize(3);
    }

    @Test
    void theSameTextUnderAnotherNameDiffersInNothing() {
        assertThat(next(MadeUpPackage.LEVELS, text -> text).nothingDiffers()).isTrue();
    }

    private static DraftComparison next(MadeUpPackage made, UnaryOperator<String> change) {
        Instrument from = InstrumentPackages.sound("from", made.bytes());
        String text = change.apply(PackageText.asVersion(made.text(), "next"));
        return DraftComparison.between(from, InstrumentPackages.sound("to", text.getBytes(StandardCharsets.UTF_8)));
    }
}
