package org.prameen.workbook.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.workbook.SignedKinds;

/** What kinds of agencies are called. */
public final class KindNames {

    private KindNames() {}

    /** The code itself where this system has no words, for packages may bring new ones. */
    static String of(String kind) {
        return FindingLine.worded("workbook.results.kind.", kind);
    }

    /** @param signed as it stands in the content of a signature */
    public static String ofSigned(String signed) {
        return Stream.of(signed.split(SignedKinds.DIVIDER))
                .map(KindNames::of)
                .collect(Collectors.joining(SignedKinds.DIVIDER));
    }
}
