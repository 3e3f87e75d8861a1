package org.prameen.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.instrument.Band;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.LocalHr;
import org.prameen.traceability.Requirement;

/** The rules on the instrument that ships, and the hand-made one of the other tests beside it. */
class ShippedInstrumentTest {

    @Test
    void theHandMadeInstrumentHasTheShapeOfTheShippedOne() {
        assertThat(shape(Fixtures.localHr())).isEqualTo(shape(LocalHr.h()));
        assertThat(Fixtures.localHr().rating().criterion())
                .isEqualTo(LocalHr.h().rating().criterion());
        assertThat(limits(Fixtures.localHr())).isEqualTo(limits(LocalHr.h()));
    }

    @Test
    void versionAIsScoredByTheSameRules() {
        Map<String, ItemCounts> counts =
                Map.of("C2.F2.I2.Q1", ItemCounts.of(0, 0, 0, 1, 0), "C2.F1.I2.Q6", ItemCounts.of(1, 0, 0, 0, 0));

        ScoreSheet sheet = new RatingMeans(LocalHr.a(), ScoringSettings.defaults())
                .score(ScoringInput.allSelected(LocalHr.a(), counts));

        assertThat(sheet.find("C2").orElseThrow().value()).contains(new BigDecimal("3.50"));
        assertThat(sheet.all(ScoreKind.ITEM)).hasSize(187);
    }

    @ParameterizedTest
    @CsvSource({
        "1.50, น้อยที่สุด, ระดับเหมาะสมน้อยที่สุด",
        "1.51, น้อย, ระดับเหมาะสมน้อย",
        "3.50, ปานกลาง, ระดับเหมาะสมปานกลาง",
        "3.51, มาก, ระดับเหมาะสมมาก",
        "4.51, มากที่สุด, ระดับเหมาะสมมากที่สุด"
    })
    @Requirement("002-F9")
    void bothLabelSetsHangOnTheSameLimits(BigDecimal mean, String label, String longLabel) {
        Band band = LocalHr.h().rating().bandOf(mean);

        assertThat(band.title().th()).isEqualTo(label);
        assertThat(band.longTitle().th()).isEqualTo(longLabel);
    }

    private static List<String> shape(Instrument instrument) {
        return instrument.groups().stream()
                .flatMap(group -> group.walk())
                .map(node -> node.code() + " " + node.kind())
                .toList();
    }

    private static List<String> limits(Instrument instrument) {
        return instrument.rating().bands().stream()
                .map(band -> band.code() + " " + band.min() + " " + band.max())
                .toList();
    }
}
