package org.prameen.workbook;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.prameen.instrument.ResultsPart;

/** The kinds an agency says it is of, as they stand in what a signature covers: duties follow from them. */
public final class SignedKinds {

    /** Between kinds. */
    public static final String DIVIDER = ", ";

    private static final String ENDING = ":kinds";

    private SignedKinds() {}

    static String code(ResultsPart part) {
        return part.code() + ENDING;
    }

    /** Empty where the agency said nothing. */
    static Optional<String> value(Set<String> kinds) {
        return kinds.isEmpty() ? Optional.empty() : Optional.of(String.join(DIVIDER, new TreeSet<>(kinds)));
    }

    /** Code of the part of results whose duties a line of the content decides about; empty for every other line. */
    public static Optional<String> part(String code) {
        return code.endsWith(ENDING)
                ? Optional.of(code.substring(0, code.length() - ENDING.length()))
                : Optional.empty();
    }
}
