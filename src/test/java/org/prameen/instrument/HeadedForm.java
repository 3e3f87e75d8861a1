package org.prameen.instrument;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The package of document 004 as an instrument of a test's own, with headings of its form; the document lists none. */
public class HeadedForm {

    private final Publishing publishing;

    HeadedForm(Publishing publishing) {
        this.publishing = publishing;
    }

    /** Publishes it with ten headings; again changes nothing. */
    public void publish(String code) {
        publishing.publish(code + ".yaml", text(code, 10).getBytes(StandardCharsets.UTF_8));
    }

    static String text(String code, int headings) {
        String named = IntStream.rangeClosed(1, headings)
                .mapToObj(point -> "\n  - {th: 'หัวข้อ " + point + "', en: 'Heading " + point + "'}")
                .collect(Collectors.joining());
        return new String(ShippedPackages.bytes("pmqa-esa", "2566"), StandardCharsets.UTF_8)
                .replace("instrument: pmqa-esa", "instrument: " + code)
                .replace("\n  points: 10\n", "\n  points: 10\n  headings:" + named + "\n");
    }
}
