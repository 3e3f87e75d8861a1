package org.prameen.workbook;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Result of one indicator of another system.
 *
 * @param mandatory for every area; otherwise the area chose it
 * @param result as the other system says it
 * @param dimensions codes of the dimensions it counts for; none where nobody assigned it yet
 */
public record Indicator(String code, String name, boolean mandatory, String result, List<String> dimensions) {

    public Indicator {
        dimensions = List.copyOf(new TreeSet<>(dimensions));
    }

    public Indicator in(Collection<String> others) {
        return new Indicator(code, name, mandatory, result, List.copyOf(others));
    }

    String canonical() {
        return String.join("\u001f", code, name, String.valueOf(mandatory), result, String.join(" ", dimensions));
    }
}
