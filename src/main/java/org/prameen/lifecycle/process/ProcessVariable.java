package org.prameen.lifecycle.process;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A variable of a process with its type, so that no name is typed twice and no value is cast by hand. The engine stores
 * plain values only: identifiers and moments as text, routing facts as boolean or whole number.
 *
 * @param name as written in the models
 * @param store from the typed value to what the engine keeps
 * @param read the way back
 */
public record ProcessVariable<T>(String name, Function<T, Object> store, Function<Object, T> read) {

    static <I> ProcessVariable<I> id(String name, Function<String, I> read) {
        return new ProcessVariable<>(name, Object::toString, stored -> read.apply((String) stored));
    }

    static <V> ProcessVariable<V> plain(String name, Class<V> type) {
        return new ProcessVariable<>(name, value -> value, type::cast);
    }

    /** A moment, kept as ISO text with its offset, which timers and due dates of the engine read as it stands. */
    static ProcessVariable<OffsetDateTime> moment(String name) {
        return new ProcessVariable<>(name, ISO_OFFSET_DATE_TIME::format, text -> OffsetDateTime.parse((String) text));
    }

    /** @throws IllegalStateException when the variable is missing or empty */
    public T from(VariableScope scope) {
        return findIn(scope).orElseThrow(() -> new IllegalStateException("Process variable " + name + " is missing"));
    }

    public Optional<T> findIn(VariableScope scope) {
        return Optional.ofNullable(scope.getVariable(name)).map(read);
    }

    /** {@code APPROVED.on(execution).set(true)}; null empties the variable but keeps it known to the models. */
    public Setter<T> on(VariableScope scope) {
        return value -> scope.setVariable(name, stored(value));
    }

    /** Adds the value to the variables a process is started or a task is completed with. */
    public void put(Map<String, Object> variables, T value) {
        variables.put(name, stored(value));
    }

    private Object stored(T value) {
        return value == null ? null : store.apply(value);
    }

    /** Writes the variable into the scope it was made for. */
    @FunctionalInterface
    public interface Setter<T> {
        void set(T value);
    }
}
