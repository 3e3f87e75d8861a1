package org.prameen.security;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.prameen.audit.Facts;
import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;

/**
 * What a call is about, read from its arguments: the typed ids among them, or within a record among them.
 *
 * @param others ids of other kinds, by kind
 */
record Touched(Optional<CaseId> caseId, Optional<OrganisationId> organisation, Facts others) {

    private static final String ID = "Id";

    static Touched by(Object... arguments) {
        List<Object> ids = Arrays.stream(arguments).flatMap(Touched::ids).toList();
        Facts others = Facts.NONE;
        for (Object id : ids) {
            if (!(id instanceof CaseId) && !(id instanceof OrganisationId)) {
                others = others.and(kind(id), id);
            }
        }
        return new Touched(first(ids, CaseId.class), first(ids, OrganisationId.class), others);
    }

    /** This, and the other where this says nothing. */
    Touched or(Touched other) {
        return new Touched(caseId.or(other::caseId), organisation.or(other::organisation), others.and(other.others));
    }

    private static Stream<Object> ids(Object argument) {
        if (!(argument instanceof Record record)) {
            return Stream.empty();
        }
        return isId(record)
                ? Stream.of(record)
                : Arrays.stream(record.getClass().getRecordComponents())
                        .map(part -> value(part, record))
                        .filter(part -> part instanceof Record inner && isId(inner));
    }

    private static boolean isId(Record record) {
        RecordComponent[] parts = record.getClass().getRecordComponents();
        return record.getClass().getSimpleName().endsWith(ID) && parts.length == 1 && parts[0].getType() == UUID.class;
    }

    private static String kind(Object id) {
        String name = id.getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1, name.length() - ID.length());
    }

    private static Object value(RecordComponent part, Record record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException notOurs) {
            return null;
        }
    }

    private static <T> Optional<T> first(List<Object> ids, Class<T> kind) {
        return ids.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
