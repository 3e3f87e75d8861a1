package org.prameen.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prameen.traceability.Requirement;

class NarrowingTest {

    private final Instrument instrument = LocalHr.a();

    @Test
    @Requirement("002-J4")
    void figuresAreNarrowedAtEachOfTheThreeLevels() {
        assertThat(kept("C1"))
                .contains("C1", "C1.F1", "C1.F4", "C1.F4.I2", "C1.F4.I2.Q1")
                .doesNotContain("C2", "C4.F3.I3");
        assertThat(kept("C1.F4"))
                .contains("C1.F4", "C1.F4.I2", "C1.F4.I2.Q1")
                .doesNotContain("C1", "C1.F1", "C1.F1.I1");
        assertThat(kept("C1.F4.I2")).contains("C1.F4.I2", "C1.F4.I2.Q5").doesNotContain("C1.F4", "C1.F4.I1");
    }

    @Test
    @Requirement("002-J4")
    void everyComponentFactorAndIndicatorIsAPlaceToGoTo() {
        List<String> places = codes(Narrowing.places(instrument));

        assertThat(places).containsSubsequence("C1", "C1.F1", "C1.F1.I1", "C1.F4", "C1.F4.I2", "C2");
        assertThat(places).allSatisfy(code -> assertThat(
                        codes(Narrowing.to(instrument, code).tops(instrument)))
                .containsExactly(code));
    }

    @Test
    void aCodeLikeAnotherIsNotBelowIt() {
        Node first = instrument.find("C1.F1").orElseThrow();

        assertThat(Narrowing.to(instrument, first.code()).holds("C1.F10")).isFalse();
    }

    @Test
    void whatIsNoPlaceNarrowsNothing() {
        for (String code : List.of("", "C1.F4.I2.Q1", "C99", "<script>")) {
            assertThat(Narrowing.to(instrument, code)).isEqualTo(Narrowing.NONE);
        }
        assertThat(Narrowing.NONE.tops(instrument)).isEqualTo(instrument.groups());
        assertThat(Narrowing.NONE.holds("C1.F1")).isTrue();
    }

    private List<String> kept(String code) {
        Narrowing narrowing = Narrowing.to(instrument, code);
        return instrument.groups().stream()
                .flatMap(Node::walk)
                .map(Node::code)
                .filter(narrowing::holds)
                .toList();
    }

    private static List<String> codes(List<Node> nodes) {
        return nodes.stream().map(Node::code).toList();
    }
}
