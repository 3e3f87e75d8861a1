package org.prameen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** What the documents say that a machine can check. */
class DocumentsTest {

    private static final Path README = Path.of("README.md");
    private static final int LONGEST_README = 120;
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)[^)]*\\)");
    private static final Pattern ORDER = Pattern.compile("`(shared ←[^`]+)`");

    @Test
    void readmeStaysShort() throws IOException {
        assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(LONGEST_README);
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<String> dead = new ArrayList<>();
        for (Path document : documents()) {
            Matcher link = LINK.matcher(Files.readString(document));
            while (link.find()) {
                Path target = document.toAbsolutePath().resolveSibling(link.group(1));
                if (!link.group(1).startsWith("http") && !Files.exists(target)) {
                    dead.add(document + " → " + link.group(1));
                }
            }
        }

        assertThat(dead).isEmpty();
    }

    @Test
    void readmeNamesTheModulesInTheirOrder() throws IOException {
        Matcher order = ORDER.matcher(Files.readString(README));
        assertThat(order.find()).isTrue();
        List<String> named = List.of(order.group(1).split("\\s*←\\s*"));
        ApplicationModules modules = ApplicationModules.of(Application.class);

        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .containsExactlyInAnyOrderElementsOf(named);
        modules.forEach(module -> assertThat(usedBy(module, modules))
                .as("modules that %s uses stand before it in the README", module.getIdentifier())
                .allMatch(used -> named.indexOf(used)
                        <= named.indexOf(module.getIdentifier().toString())));
    }

    private static Stream<String> usedBy(ApplicationModule module, ApplicationModules modules) {
        return module.getDirectDependencies(modules).uniqueModules().map(used -> used.getIdentifier()
                .toString());
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "docs"))) {
            return Stream.concat(Stream.of(README), files.filter(file -> file.toString()
                            .endsWith(".md")))
                    .toList();
        }
    }
}
