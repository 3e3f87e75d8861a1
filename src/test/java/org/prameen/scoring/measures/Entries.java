package org.prameen.scoring.measures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prameen.instrument.MaturityPart;
import org.prameen.instrument.ResultsPart;
import org.prameen.instrument.ShippedPackages;
import org.prameen.scoring.improvement.Direction;

/** Measures for the groups of document 001. */
final class Entries {

    static final MaturityPart GUIDE = ShippedPackages.read("pmqa-guide", "1").maturity();
    static final ResultsPart RESULTS = GUIDE.results().orElseThrow();

    private Entries() {}

    /** A sound measure whose name is its id. */
    static MeasureEntry sound(String id, String group) {
        return named(id, group, "measure " + id);
    }

    static MeasureEntry named(String id, String group, String name) {
        return new MeasureEntry(
                id, group, Optional.empty(), MeasureName.of(name, "unit"), figures("80 82", "85", "90"));
    }

    static MeasureEntry prescribed(String code) {
        return new MeasureEntry(
                code,
                code.substring(0, 5),
                Optional.of(code),
                MeasureName.of("prescribed " + code, "unit"),
                figures("80 82", "85", "90"));
    }

    static MeasureEntry with(MeasureEntry entry, MeasureFigures figures) {
        return new MeasureEntry(entry.id(), entry.group(), entry.prescribed(), entry.name(), figures);
    }

    static MeasureFigures figures(String previous, String target, String result) {
        return new MeasureFigures(
                true,
                Optional.of(Direction.HIGHER),
                Stream.of(previous.split(" "))
                        .filter(value -> !value.isEmpty())
                        .map(BigDecimal::new)
                        .toList(),
                Optional.of(new BigDecimal(target)),
                Optional.of(new BigDecimal(result)));
    }

    /** Sound measures by counts: {@code "7.1.1*3 7.1.2*2"}; a code with M is a prescribed one. */
    static List<MeasureEntry> counted(String text) {
        return Stream.of(text.strip().split(" +"))
                .filter(part -> !part.isEmpty() && !part.equals("-"))
                .flatMap(part -> part.contains("M")
                        ? Stream.of(prescribed(part))
                        : IntStream.rangeClosed(1, Integer.parseInt(part.split("\\*")[1]))
                                .mapToObj(i -> sound(part + "#" + i, part.split("\\*")[0])))
                .toList();
    }

    static EntryReport check(List<MeasureEntry> entries, String... kinds) {
        return new MeasureEntries(RESULTS, Set.of(kinds), EntrySettings.defaults()).check(entries);
    }

    /** Findings of places as {@code RULE@code}, in printed order. */
    static List<String> places(EntryReport report) {
        return report.findings().stream()
                .filter(finding -> !finding.rule().ofMeasure())
                .map(finding -> finding.rule() + "@" + finding.place())
                .toList();
    }
}
