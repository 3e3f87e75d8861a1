package org.prameen.lifecycle.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** The page about the process says what the tests prove: every path it lists has its test, every test its path. */
class ProcessPageTest {

    private static final Path PAGE = Path.of("src/docs/process/assessment-case.md");
    private static final Pattern METHOD = Pattern.compile("`(\\w+PathTest)\\.(\\w+)`");

    @Test
    void everyListedPathHasItsTestAndEveryTestItsPath() throws IOException {
        List<String> listed = METHOD.matcher(Files.readString(PAGE))
                .results()
                .map(match -> match.group(1) + "." + match.group(2))
                .toList();

        assertThat(listed).doesNotHaveDuplicates();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(pathTests());
    }

    @Test
    void everyUserTaskIsExplained() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(Models.all().flatMap(model -> model.model().getModelElementsByType(UserTask.class).stream()))
                .allSatisfy(task -> assertThat(page).contains(task.getName()));
    }

    private static List<String> pathTests() {
        return Models.files("src/test/java/org/prameen/lifecycle/process", "PathTest.java")
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .flatMap(ProcessPageTest::methods)
                .toList();
    }

    private static Stream<String> methods(String className) {
        try {
            Class<?> type = Class.forName(ProcessPageTest.class.getPackageName() + "." + className);
            return Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Test.class))
                    .map(Method::getName)
                    .map(name -> className + "." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
