package org.prameen.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Several values in one field of the journal, each with its name, in a form that is read back: names and values stay
 * codes and ISO dates, so that they can be said in any language later.
 *
 * @param byName values by name, in the order they are said; names are of letters, digits, dots, hyphens and single
 *     spaces, and what says nothing is left out
 */
public record Facts(Map<String, String> byName) {

    private static final Pattern NAME = Pattern.compile("[\\w.-]+( [\\w.-]+)*");
    private static final Pattern NEXT = Pattern.compile("\n(?! )");

    public static final Facts NONE = new Facts(Map.of());

    public Facts {
        Map<String, String> said = new LinkedHashMap<>(byName);
        said.values().removeIf(value -> value == null || value.isEmpty());
        said.keySet().stream()
                .filter(name -> !NAME.matcher(name).matches())
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(name);
                });
        byName = Collections.unmodifiableMap(said);
    }

    /** One more. @param value null or empty when there is nothing to say */
    public Facts and(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(byName);
        more.put(name, value == null ? null : value.toString());
        return new Facts(more);
    }

    /** With the others, where they have names that these do not. */
    public Facts and(Facts others) {
        Map<String, String> more = new LinkedHashMap<>(byName);
        others.byName.forEach(more::putIfAbsent);
        return new Facts(more);
    }

    /** Those that say something else than the others, or that the others do not have. */
    public Facts without(Facts others) {
        Map<String, String> left = new LinkedHashMap<>(byName);
        left.entrySet().removeAll(others.byName.entrySet());
        return new Facts(left);
    }

    /** Reads back what {@link #written} wrote. @return none when the text is something else */
    public static Facts read(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String line : NEXT.split(text)) {
            String[] parts = line.split("=", 2);
            if (parts.length < 2 || !NAME.matcher(parts[0]).matches()) {
                return NONE;
            }
            found.put(parts[0], parts[1].replace("\n ", "\n"));
        }
        return new Facts(found);
    }

    /** One to a line; further lines of a value begin with a space. Null when there are none. */
    String written() {
        return byName.isEmpty()
                ? null
                : byName.entrySet().stream()
                        .map(fact -> fact.getKey() + "=" + fact.getValue().replace("\n", "\n "))
                        .collect(Collectors.joining("\n"));
    }
}
