package org.prameen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@AnalyzeClasses(packages = "org.prameen", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final int LONGEST_CLASS = 250;

    @ArchTest
    static final ArchRule the_engine_is_known_in_lifecycle_only = noClasses()
            .that()
            .resideOutsideOfPackage("org.prameen.lifecycle..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule screens_are_made_in_ui_and_shell_only = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "org.prameen.shell..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule rules_know_no_framework = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "com.vaadin..", "org.camunda..", "java.sql..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule screens_ask_services_not_tables = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..persistence..", "org.springframework.jdbc..", "java.sql..");

    @ArchTest
    static final ArchRule tables_are_read_and_written_in_persistence_only = noClasses()
            .that()
            .resideOutsideOfPackages("..persistence..", "org.prameen.lifecycle.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "java.sql..");

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule figures_are_never_binary_fractions = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("..scoring..", "..results..", "..instrument..")
            .should()
            .notHaveRawType(double.class)
            .andShould()
            .notHaveRawType(float.class);

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now");

    /** Written without @PreAuthorize a service would serve whoever finds a way to call it. */
    @ArchTest
    static final ArchRule services_say_who_may_call = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .and()
            .areNotAssignableTo("org.prameen.organisation.Organisations")
            .should()
            .beAnnotatedWith(PreAuthorize.class);

    @Test
    void noClassIsTooLongToRead() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src"))) {
            List<String> tooLong = sources.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> lines(path) > LONGEST_CLASS)
                    .map(Path::toString)
                    .toList();

            assertThat(tooLong).isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
