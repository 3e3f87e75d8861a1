package org.prameen.traceability;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.platform.commons.annotation.Testable;

/** Finds the tests that name a requirement; what never runs proves nothing and is not found. */
final class RequirementTests {

    private final Map<String, Set<String>> found = new TreeMap<>();

    private RequirementTests() {}

    /** Of the whole test tree but for the samples by which this search is itself tested. */
    static Map<String, Set<String>> inTestClasses() throws URISyntaxException {
        Path testClasses = Path.of(Requirement.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        JavaClasses all = new ClassFileImporter().importPath(testClasses);
        return in(all.that(DescribedPredicate.not(JavaClass.Predicates.belongToAnyOf(TraceabilityTest.class))));
    }

    static Map<String, Set<String>> in(JavaClasses classes) {
        RequirementTests tests = new RequirementTests();
        classes.forEach(tests::look);
        return tests.found;
    }

    private void look(JavaClass type) {
        boolean off = type.isAnnotatedWith(Disabled.class);
        boolean anyRuns = false;
        for (JavaMethod method : type.getMethods()) {
            boolean runs =
                    !off && method.isMetaAnnotatedWith(Testable.class) && !method.isAnnotatedWith(Disabled.class);
            anyRuns |= runs;
            if (runs) {
                rows(method).forEach(row -> add(row, type.getSimpleName() + "." + method.getName()));
            }
        }
        if (anyRuns) {
            rows(type).forEach(row -> add(row, type.getSimpleName()));
        }
    }

    private void add(String row, String test) {
        found.computeIfAbsent(row, id -> new TreeSet<>()).add(test);
    }

    private static Stream<String> rows(HasAnnotations<?> annotated) {
        Stream<Requirement> one = annotated.tryGetAnnotationOfType(Requirement.class).stream();
        Stream<Requirement> many = annotated.tryGetAnnotationOfType(Requirement.List.class).stream()
                .flatMap(list -> Stream.of(list.value()));
        return Stream.concat(one, many).map(Requirement::value);
    }
}
