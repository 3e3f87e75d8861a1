package org.prameen.access;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.prameen.evidence.EvidenceId;
import org.prameen.improvement.ActionId;
import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

/** Everything that services offer by identifier; found by looking, so that nothing new is forgotten. */
final class Offers {

    /** What offices there are, who works there and which way reports go is open to everybody signed in. */
    private static final Set<String> PUBLIC = Set.of("Organisations", "Routes", "People");

    private Offers() {}

    static List<Offer> of(ApplicationContext context) {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getName().startsWith("org.prameen."))
                .filter(bean -> !PUBLIC.contains(AopUtils.getTargetClass(bean).getSimpleName()))
                .flatMap(Offers::methods)
                .filter(offer -> offer.asksFor(identifiers()))
                .toList();
    }

    private static List<Class<?>> identifiers() {
        return List.of(CaseId.class, OrganisationId.class, ActionId.class, EvidenceId.class);
    }

    private static Stream<Offer> methods(Object bean) {
        return Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .map((Method method) -> new Offer(bean, method));
    }
}
