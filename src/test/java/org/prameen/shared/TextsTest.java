package org.prameen.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prameen.traceability.Requirement;

/** The texts are complete: in both languages, for every key that is used, and in standard Thai characters. */
class TextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/i18n");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+)\\.([a-z][A-Za-z0-9.]*[A-Za-z0-9])\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)}");

    /** Literals that look like keys of a module and are something else. */
    private static final Pattern NO_KEY = Pattern.compile(".*\\.(css|svg|js|yaml|json|bpmn|form|csv|html)");

    @Test
    void bothLanguagesSayTheSameThings() {
        for (String module : modules()) {
            assertThat(load(module, "en").stringPropertyNames())
                    .as(module)
                    .isEqualTo(load(module, "th").stringPropertyNames());
        }
    }

    @Test
    void bothLanguagesFillInTheSameArguments() {
        for (String module : modules()) {
            Properties thai = load(module, "th");
            Properties english = load(module, "en");
            for (String key : thai.stringPropertyNames()) {
                assertThat(arguments(english.getProperty(key))).as(key).isEqualTo(arguments(thai.getProperty(key)));
            }
        }
    }

    @Test
    void noTextIsEmptyAndEveryKeyBelongsToItsModule() {
        for (String module : modules()) {
            for (String language : List.of("th", "en")) {
                load(module, language).forEach((key, text) -> {
                    assertThat(text.toString()).as(key + " " + language).isNotBlank();
                    assertThat(key.toString()).startsWith(module + ".");
                });
            }
        }
    }

    @Test
    void everyKeyThatTheProgramUsesHasAText() {
        Set<String> known = modules().stream()
                .flatMap(module -> load(module, "th").stringPropertyNames().stream())
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        for (Path source : files(SOURCES, ".java")) {
            LITERAL.matcher(read(source))
                    .results()
                    .filter(found -> modules().contains(found.group(1)))
                    .map(found -> found.group(1) + "." + found.group(2))
                    .filter(key -> !NO_KEY.matcher(key).matches())
                    .filter(key -> !known.contains(key) && known.stream().noneMatch(each -> each.startsWith(key + ".")))
                    .forEach(key -> missing.add(key + " in " + source.getFileName()));
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void wordsOfPeopleStandInTheBundlesAndNotInThePrograms() {
        Pattern thai = Pattern.compile("[\\u0E00-\\u0E7F]");
        List<Path> withThai = files(SOURCES, ".java").stream()
                .filter(source -> thai.matcher(withoutComments(read(source))).find())
                .toList();

        assertThat(withThai).isEmpty();
    }

    @Test
    @Requirement("002-A9")
    void noResourceHoldsCharactersOfAPrivateFont() {
        List<Path> withPrivate = Stream.of("src/main/resources", "forms", "bpmn", "db")
                .flatMap(root -> files(Path.of(root), "").stream())
                .filter(file -> file.toString().matches(".*\\.(properties|yaml|form|bpmn|sql|css|json|md)"))
                .filter(file -> read(file).chars().anyMatch(sign -> sign >= 0xE000 && sign <= 0xF8FF))
                .toList();

        assertThat(withPrivate).isEmpty();
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String withoutComments(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//[^\\n\"]*\\n", "\n");
    }

    private static Set<String> modules() {
        return files(TEXTS, "_th.properties").stream()
                .map(file -> file.getFileName().toString().replace("_th.properties", ""))
                .collect(Collectors.toSet());
    }

    private static Properties load(String module, String language) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(module + "_" + language + ".properties"))) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path root, String end) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(end))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
