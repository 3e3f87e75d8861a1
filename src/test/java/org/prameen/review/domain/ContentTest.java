package org.prameen.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prameen.review.Difference;
import org.prameen.review.Difference.Kind;
import org.prameen.review.domain.Content.Line;

class ContentTest {

    private static final Line ANSWERS = new Line(Kind.ANSWERS, 0, "C1.F4.I2.Q1", "5:1 4:5 3:3 2:0 1:1 NA:0 -:0");
    private static final Line AGREED = new Line(Kind.CONSENSUS, 0, "C1.F4.I2.Q1", "3.75");
    private static final Line EVIDENCE = new Line(Kind.EVIDENCE, 0, "C1.F4.I2", "ab12");
    private static final Line PROVINCE = new Line(Kind.VERIFIED, 1, "C1.F4.I2.Q1", "3.50");
    private static final Line NATION = new Line(Kind.VERIFIED, 3, "C1.F4.I2.Q1", "3.25");

    private static final Content ALL = new Content(List.of(NATION, EVIDENCE, ANSWERS, PROVINCE, AGREED));

    /** Computed once with sha256sum of the text; it must never change, or every approval would end. */
    @Test
    void theCanonicalTextAndItsHashAreFixed() {
        assertThat(ALL.canonical())
                .isEqualTo(
                        """
                        prameen-review-content 1
                        ANSWERS\t0\tC1.F4.I2.Q1\t5:1 4:5 3:3 2:0 1:1 NA:0 -:0
                        CONSENSUS\t0\tC1.F4.I2.Q1\t3.75
                        EVIDENCE\t0\tC1.F4.I2\tab12
                        VERIFIED\t1\tC1.F4.I2.Q1\t3.50
                        VERIFIED\t3\tC1.F4.I2.Q1\t3.25
                        """);
        assertThat(ALL.hash()).isEqualTo("54e0c201e3f856eec443f02b590fc8f8722954c2cecf8973398e6b28bbca9617");
    }

    @Test
    void theOrderInWhichLinesAreFoundDoesNotMatter() {
        List<Line> lines = new ArrayList<>(ALL.lines());
        for (int turn = 0; turn < 20; turn++) {
            Collections.rotate(lines, 1);
            Collections.reverse(lines);
            assertThat(new Content(lines).hash()).isEqualTo(ALL.hash());
        }
    }

    @Test
    void everyPartOfALineCounts() {
        List<Content> others = List.of(
                new Content(List.of(new Line(Kind.ANSWERS, 0, "A", "1"))),
                new Content(List.of(new Line(Kind.EVIDENCE, 0, "A", "1"))),
                new Content(List.of(new Line(Kind.ANSWERS, 1, "A", "1"))),
                new Content(List.of(new Line(Kind.ANSWERS, 0, "B", "1"))),
                new Content(List.of(new Line(Kind.ANSWERS, 0, "A", "2"))),
                new Content(List.of()));

        assertThat(others.stream().map(Content::hash)).doesNotHaveDuplicates();
    }

    @Test
    void aLevelIsNotBoundToWhatBodiesAboveItVerify() {
        Content withoutNation = new Content(List.of(EVIDENCE, ANSWERS, PROVINCE, AGREED));

        assertThat(ALL.upTo(1).hash()).isEqualTo(withoutNation.hash());
        assertThat(ALL.upTo(0).lines()).containsExactly(ANSWERS, AGREED, EVIDENCE);
        assertThat(ALL.upTo(3)).isEqualTo(ALL);
    }

    @Test
    void differencesSayWhatWasAddedTakenAwayAndChanged() {
        Content now = new Content(List.of(
                new Line(Kind.ANSWERS, 0, "C1.F4.I2.Q1", "5:2 4:4 3:3 2:0 1:1 NA:0 -:0"),
                EVIDENCE,
                new Line(Kind.EVIDENCE, 0, "C1.F1.I1", "cd34"),
                PROVINCE,
                NATION));

        assertThat(now.since(ALL))
                .containsExactly(
                        new Difference(
                                Kind.ANSWERS,
                                "C1.F4.I2.Q1",
                                Optional.of("5:1 4:5 3:3 2:0 1:1 NA:0 -:0"),
                                Optional.of("5:2 4:4 3:3 2:0 1:1 NA:0 -:0")),
                        new Difference(Kind.CONSENSUS, "C1.F4.I2.Q1", Optional.of("3.75"), Optional.empty()),
                        new Difference(Kind.EVIDENCE, "C1.F1.I1", Optional.empty(), Optional.of("cd34")));
        assertThat(ALL.since(ALL)).isEmpty();
    }

    @Test
    void whatCouldBreakALineIsRefused() {
        assertThatThrownBy(() -> new Line(Kind.EVIDENCE, 0, "a\tb", "1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Line(Kind.EVIDENCE, 0, "a", "1\nANSWERS"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Line(Kind.EVIDENCE, 0, "a", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nodesTouchWhatLiesAboveAndBelowThemOnly() {
        assertThat(Content.touches("C1.F4.I2", List.of("C1.F4.I2.Q1"))).isTrue();
        assertThat(Content.touches("C1.F4.I2.Q1", List.of("C1.F4.I2"))).isTrue();
        assertThat(Content.touches("C1.F4.I2", List.of("C1.F4.I20", "C1.F4.I1.Q2")))
                .isFalse();
    }
}
