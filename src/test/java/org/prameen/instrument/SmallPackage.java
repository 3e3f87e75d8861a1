package org.prameen.instrument;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The smallest package that is sound; tests break it in one place or another. */
final class SmallPackage {

    static final String TEXT =
            """
                format: 1
                instrument: small
                version: '1'
                title: {th: ก, en: t}
                issuer: {th: ก, en: i}
                scoring: rating-means
                stem: {th: s, en: s}
                scale:
                  - {score: 5, title: {th: ม, en: h}}
                  - {score: 1, title: {th: น, en: l}}
                not-practised: {th: ไม่, en: no}
                bands:
                  - code: LOW
                    from: '1.00'
                    to: '2.50'
                    title: {th: น, en: l}
                    long-title: {th: น, en: l}
                  - code: HIGH
                    from: '2.51'
                    to: '5.00'
                    title: {th: ม, en: h}
                    long-title: {th: ม, en: h}
                criterion:
                  above: '3.50'
                periods:
                  - code: MARCH
                    title: {th: ม, en: m}
                    collect-from: '03-01'
                    collect-to: '03-15'
                    report-due: '03-31'
                legal-reference: {th: ก, en: l}
                nodes:
                  - code: C1 #
                    kind: COMPONENT
                    title: {th: ก}
                    nodes:
                      - code: C1.F1
                        kind: FACTOR
                        title: {th: ก}
                        nodes:
                          - code: C1.F1.I1
                            kind: INDICATOR
                            title: {th: ก}
                            form:
                              code: C1.F1.I1.S
                              set: 1
                              title: {th: ก}
                              sources: [DOCUMENT]
                            nodes: # items
                              - code: C1.F1.I1.Q1
                                kind: ITEM
                                title: {th: ก}
                              - code: C1.F1.I1.Q2
                                kind: ITEM
                                title: {th: ก}
                """;

    private SmallPackage() {}

    static PackageReading read(String text) {
        return InstrumentPackages.read("small.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    /** What is wrong with the text; empty when it is sound. */
    static List<PackageFault> faults(String text) {
        return read(text) instanceof PackageReading.Faulty faulty ? faulty.faults() : List.of();
    }

    static int lineOf(String part) {
        String before = TEXT.substring(0, TEXT.indexOf(part));
        return 1 + (int) before.chars().filter(c -> c == '\n').count();
    }
}
