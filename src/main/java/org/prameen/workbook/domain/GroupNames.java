package org.prameen.workbook.domain;

import java.util.List;
import java.util.regex.Pattern;

/** Groups of people that a text names, one a line; what numbers or marks a line is no part of the name. */
public final class GroupNames {

    private static final Pattern MARK = Pattern.compile("^[\\s\\-–•*·]*(?:\\p{Nd}{1,3}[.)]\\s*)?");

    private GroupNames() {}

    /** In their order, each once. */
    public static List<String> of(String text) {
        return text.lines()
                .map(line -> MARK.matcher(line).replaceFirst("").strip())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
