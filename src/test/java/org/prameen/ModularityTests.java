package org.prameen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private static final Path DRAWINGS = Path.of("target", "spring-modulith-docs");

    private final ApplicationModules modules = ApplicationModules.of(Application.class);

    @Test
    void modulesOnlyCallDownwards() {
        modules.verify();
    }

    /** Drawn anew from the code at each run, so that the picture is never older than what it shows. */
    @Test
    void modulesAreDrawn() throws IOException {
        new Documenter(modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();

        assertThat(Files.readString(DRAWINGS.resolve("components.puml"))).contains("Lifecycle", "Shared");
    }
}
