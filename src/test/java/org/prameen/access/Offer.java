package org.prameen.access;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prameen.shared.NotFound;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** One thing that a service offers to do for a case, a task or an action of somebody. */
record Offer(Object service, Method method) {

    /** Asked for an agency and a round, "none" is the answer for a foreign agency as for one without a case. */
    private static final Set<String> LOOKS_UP = Set.of("Cases.of");

    private static boolean isEmpty(Object answer) {
        return Optional.empty().equals(answer);
    }

    /** Names the thing asked for by an identifier that is another's. */
    boolean asksFor(List<Class<?>> identifiers) {
        return Arrays.stream(method.getParameters())
                .anyMatch(parameter -> identifiers.contains(parameter.getType())
                        || parameter.getName().equals("taskId"));
    }

    boolean writes() {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), Transactional.class)))
                .filter(transaction -> !transaction.readOnly())
                .isPresent();
    }

    /** @return what came out instead of a refusal; empty when it was refused as it must be */
    Optional<String> tried(Samples samples) {
        Object[] arguments =
                Arrays.stream(method.getParameters()).map(samples::of).toArray();
        try {
            Object answer = method.invoke(service, arguments);
            boolean honestNo = Boolean.FALSE.equals(answer) || (LOOKS_UP.contains(toString()) && isEmpty(answer));
            return honestNo ? Optional.empty() : Optional.of(this + " answered " + answer);
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getTargetException();
            boolean refused = thrown instanceof NotFound || thrown instanceof AccessDeniedException;
            return refused ? Optional.empty() : Optional.of(this + " threw " + thrown);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
