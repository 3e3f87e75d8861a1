package org.prameen.access;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.prameen.shared.Texts;

/** Makes arguments for any method: plausible ones, so that a refusal is about who asks and not about what. */
final class Samples {

    private static final Map<String, Object> BY_NAME = Map.of(
            "indicator", "C1.F1.I1",
            "code", "C1.F1.I1",
            "item", "C1.F1.I1.Q1",
            "typed", "4",
            "subject", "C1.F1.I1",
            "step", "UserTask_StudyStaffState",
            "hrStaff", "3",
            "others", "2");

    private final Map<Class<?>, Object> byType = new HashMap<>();
    private final Map<String, Object> byName = new HashMap<>(BY_NAME);

    Samples() {
        for (Object plain : List.of("เพราะไม่มีในรอบนี้", 0, 0L, true, LocalDate.of(2026, 2, 2), Instant.EPOCH)) {
            byType.put(plain.getClass(), plain);
        }
        byType.put(URI.class, URI.create("https://example.go.th"));
        byType.put(InputStream.class, InputStream.nullInputStream());
        byType.put(OutputStream.class, OutputStream.nullOutputStream());
        byType.putAll(Map.of(int.class, 0, long.class, 0L, boolean.class, true, Locale.class, Texts.THAI));
        byType.putAll(Map.of(
                List.class, List.of(),
                Collection.class, List.of(),
                Set.class, Set.of(),
                Map.class, Map.of(),
                Optional.class, Optional.empty(),
                BigDecimal.class, BigDecimal.ONE,
                UUID.class, UUID.randomUUID()));
    }

    Samples with(Object foreign) {
        byType.put(foreign.getClass(), foreign);
        return this;
    }

    Samples named(String parameter, Object value) {
        byName.put(parameter, value);
        return this;
    }

    Object of(Parameter parameter) {
        Object named = byName.get(parameter.getName());
        return parameter.getType().isInstance(named) ? named : of(parameter.getType());
    }

    private Object of(Class<?> type) {
        if (byType.containsKey(type)) {
            return byType.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return of(type.getPermittedSubclasses()[0]);
        }
        if (type.isArray()) {
            return java.lang.reflect.Array.newInstance(type.getComponentType(), 0);
        }
        if (type.isRecord()) {
            return record(type);
        }
        throw new IllegalStateException("give Samples one of " + type);
    }

    private Object record(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = Arrays.stream(parts).map(part -> of(part.getType())).toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
