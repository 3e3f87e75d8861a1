package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prameen.lifecycle.process.TaskViews;
import org.prameen.shared.CaseId;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** A task leads somewhere. */
class TaskLinksTest {

    @ParameterizedTest
    @EnumSource(TaskViews.class)
    void everyViewThatAModelNamesHasItsAddress(TaskViews view) {
        CaseId id = CaseId.random();

        assertThat(routes()).contains(TaskLinks.of(view, id).replace(id.toString(), ":caseId"));
    }

    private static Set<String> routes() {
        ClassPathScanningCandidateComponentProvider views = new ClassPathScanningCandidateComponentProvider(false);
        views.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return views.findCandidateComponents("org.prameen").stream()
                .map(found -> route(found.getBeanClassName()))
                .collect(Collectors.toSet());
    }

    private static String route(String view) {
        try {
            return Class.forName(view).getAnnotation(Route.class).value();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
