package org.prameen.shared;

import java.util.List;
import java.util.Optional;

/**
 * Input or an act that a rule refuses, with the one sentence the person needs: a message key of the {@code i18n}
 * bundles, its arguments, and the field it belongs to when there is one.
 */
public final class Rejected extends RuntimeException {

    private final String field;
    private final String key;
    private final transient List<Object> arguments;

    private Rejected(String field, String key, List<Object> arguments) {
        super((field == null ? "" : field + ": ") + key + " " + arguments, null, false, false);
        this.field = field;
        this.key = key;
        this.arguments = arguments;
    }

    /** @param key message key, {@code module.whatIsWrong} */
    public static Rejected because(String key, Object... arguments) {
        return new Rejected(null, key, List.of(arguments));
    }

    /** The same refusal, said at a field. */
    public Rejected at(String fieldName) {
        return new Rejected(fieldName, key, arguments);
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
