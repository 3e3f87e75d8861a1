package org.prameen.workbook.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiDigits;
import org.prameen.shared.ThaiText;

/** A result by groups, one a line: a name, a colon and a figure. @param parts in the order they were typed */
public record Breakdown(List<Part> parts) {

    static final int MOST = 50;
    private static final int LONGEST_NAME = 200;
    private static final Pattern LINE = Pattern.compile("(.*\\S)\\s*[:=\\t]\\s*(-?\\d{1,12}(\\.\\d{1,4})?)\\s*%?");

    /** One group. */
    public record Part(String name, BigDecimal figure) {}

    public Breakdown {
        parts = List.copyOf(parts);
    }

    /** @param kept as {@link #canonical} writes it */
    public static Breakdown of(String kept) {
        return new Breakdown(
                kept.lines().map(Breakdown::line).flatMap(Optional::stream).toList());
    }

    /** @throws Rejected at {@code value}, naming the first line that is none */
    static Breakdown typed(String text) {
        List<String> lines =
                ThaiText.typed(text).lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() > MOST) {
            throw Rejected.because("workbook.breakdown.tooMany", MOST).at("value");
        }
        return new Breakdown(lines.stream()
                .map(line -> line(line).orElseThrow(() -> Rejected.because(
                                "workbook.breakdown.notALine", line.length() > 60 ? line.substring(0, 60) : line)
                        .at("value")))
                .toList());
    }

    String canonical() {
        return parts.stream()
                .map(part -> part.name() + ": " + part.figure().toPlainString())
                .collect(Collectors.joining("\n"));
    }

    private static Optional<Part> line(String line) {
        Matcher read = LINE.matcher(ThaiDigits.toArabic(line).strip());
        return read.matches() && read.group(1).length() <= LONGEST_NAME
                ? Optional.of(new Part(line.strip().substring(0, read.end(1)), new BigDecimal(read.group(2))))
                : Optional.empty();
    }
}
