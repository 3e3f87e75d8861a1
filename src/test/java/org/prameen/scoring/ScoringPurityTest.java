package org.prameen.scoring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScoringPurityTest {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(new ImportOption.DoNotIncludePackageInfos())
            .importPackages("org.prameen.scoring");

    @Test
    void rulesKnowNoFramework() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.prameen.scoring",
                        "org.prameen.scoring.maturity",
                        "org.prameen.scoring.improvement",
                        "org.prameen.scoring.measures",
                        "org.prameen.scoring.implementation")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "java..", "org.prameen.scoring..", "org.prameen.instrument", "org.prameen.shared")
                .check(classes);
    }

    @Test
    void rulesNeverTouchABinaryFloat() throws IOException {
        Pattern binaryFloat = Pattern.compile("\\b(double|float|Double|Float|doubleValue|floatValue)\\b");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/prameen/scoring"))) {
            assertThat(sources.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .noneMatch(source -> binaryFloat.matcher(read(source)).find());
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
