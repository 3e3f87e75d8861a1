package org.prameen.lifecycle.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;

/** The process models as they lie in {@code bpmn/}, each beside the class that names its parts. */
record Models(Path file, BpmnModelInstance model, Class<?> vocabulary) {

    static final List<Class<?>> VOCABULARIES = List.of(
            AssessmentCaseProcess.class,
            AwarenessProcess.class,
            ReadinessProcess.class,
            PlanningProcess.class,
            CollectionProcess.class,
            WorkbookProcess.class,
            ProfileProcess.class,
            SurveyProcess.class,
            AnalysisProcess.class,
            ReportingProcess.class,
            RouteProcess.class,
            ExtensionProcess.class,
            UseOfResultsProcess.class,
            ExternalEvaluationProcess.class);

    static Stream<Models> all() {
        return files("bpmn", ".bpmn").map(Models::read);
    }

    static Stream<Path> files(String folder, String suffix) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Models read(Path file) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        String key =
                model.getModelElementsByType(Process.class).iterator().next().getId();
        Class<?> vocabulary = VOCABULARIES.stream()
                .filter(type -> type.getSimpleName().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(file + ": no class is called " + key));
        return new Models(file, model, vocabulary);
    }

    Process process() {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    /** Constant name to value, of all text constants. */
    Map<String, String> constants() {
        return Arrays.stream(vocabulary.getFields())
                .filter(field -> field.getType() == String.class && Modifier.isStatic(field.getModifiers()))
                .collect(Collectors.toMap(Field::getName, field -> (String) value(field), (a, b) -> a, TreeMap::new));
    }

    Set<String> variableNames() {
        try {
            Set<?> variables = (Set<?>) value(vocabulary.getField("VARIABLES"));
            return variables.stream()
                    .map(variable -> ((ProcessVariable<?>) variable).name())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (NoSuchFieldException e) {
            throw new AssertionError(vocabulary + " names no variables", e);
        }
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
