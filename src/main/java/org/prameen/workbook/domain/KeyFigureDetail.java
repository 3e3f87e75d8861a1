package org.prameen.workbook.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.prameen.instrument.GradingPart;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.WeightedPart;

/** What is written beside the achievement of a key figure; none of it is scored (document 000, lines 180-191 and 813-856). */
public enum KeyFigureDetail {
    TARGET,
    ACTUAL,
    /** The result by groups of citizens or kinds of staff. */
    SEGMENTS,
    /** The same result of others, or a standard. */
    COMPARED;

    /** The code it is kept under. */
    public String code(String item) {
        return item + ":" + name().toLowerCase(Locale.ROOT);
    }

    /** @return empty for a code that names no detail of a key figure */
    public static Optional<KeyFigureDetail> of(Instrument instrument, String code) {
        return items(instrument)
                .flatMap(item ->
                        Stream.of(values()).filter(detail -> detail.code(item).equals(code)))
                .findFirst();
    }

    /** Codes of all details of all key figures. */
    public static Stream<String> codes(Instrument instrument) {
        return items(instrument).flatMap(item -> Stream.of(values()).map(detail -> detail.code(item)));
    }

    private static Stream<String> items(Instrument instrument) {
        return instrument.scoring() instanceof GradingPart grading
                ? grading.weighted().stream().flatMap(WeightedPart::items)
                : Stream.empty();
    }
}
