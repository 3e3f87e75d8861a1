package org.prameen.instrument.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The codes of one package: their form, their place below the parent, and that none comes twice. */
final class Codes {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Za-z0-9]{0,11}(\\.[A-Z][A-Za-z0-9]{0,11}){0,7}");
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{0,29}");

    /** As documents number their parts: 1.1, 3.2.2(a), 1.1-c1, Q4A-05. */
    private static final Pattern FREE = Pattern.compile("[A-Z0-9][A-Za-z0-9.()-]{0,29}");

    private final Map<String, Integer> lines = new HashMap<>();
    private final boolean dotted;

    Codes() {
        this(true);
    }

    private Codes(boolean dotted) {
        this.dotted = dotted;
    }

    /** Codes that say nothing of their place in the tree. */
    static Codes free() {
        return new Codes(false);
    }

    /** A code in the style of a document. */
    String free(Mapping mapping) {
        return mapping.matching("code", FREE, "1.1.2")
                .map(code -> unique(code, mapping))
                .orElse("");
    }

    /** A code of the tree. @param parent code of the parent, empty at the top */
    String below(String parent, Mapping mapping) {
        return dotted ? dotted(parent, mapping) : free(mapping);
    }

    private String dotted(String parent, Mapping mapping) {
        String code = mapping.matching("code", FORM, "C1.F4.I2.Q1").orElse("");
        if (code.isEmpty()) {
            return code;
        }
        boolean oneStepBelow = parent.isEmpty()
                ? code.indexOf('.') < 0
                : code.startsWith(parent + ".") && code.indexOf('.', parent.length() + 1) < 0;
        // a parent whose own code is faulty was reported already
        if (!oneStepBelow && !parent.equals("?")) {
            mapping.fault("code", parent.isEmpty() ? "codeNotAtTop" : "codeNotBelow", code, parent);
        }
        return unique(code, mapping);
    }

    /** A code outside of the tree: of a band, a period, a principle. */
    String name(Mapping mapping) {
        return mapping.matching("code", NAME, "MARCH")
                .map(code -> unique(code, mapping))
                .orElse("");
    }

    /** Whether the code was read. */
    boolean holds(String code) {
        return lines.containsKey(code);
    }

    private String unique(String code, Mapping mapping) {
        Integer first =
                lines.putIfAbsent(code, mapping.at("code").getStartMark().getLine() + 1);
        if (first != null) {
            mapping.fault("code", "duplicateCode", code, first.toString());
        }
        return code;
    }
}
