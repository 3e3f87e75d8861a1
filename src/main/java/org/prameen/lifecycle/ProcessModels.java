package org.prameen.lifecycle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.prameen.shared.Texts;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The process models as they were built into the program, for names and pictures. */
@Component
public class ProcessModels {

    private final Texts texts;
    private final Map<String, BpmnModelInstance> models = read();

    ProcessModels(Texts texts) {
        this.texts = texts;
    }

    /** @throws IllegalArgumentException when there is no such process */
    BpmnModelInstance get(String process) {
        BpmnModelInstance model = models.get(process);
        if (model == null) {
            throw new IllegalArgumentException("no process " + process);
        }
        return model.clone();
    }

    /** The task with this element id and the process it belongs to; ids are unique over all models. */
    Optional<NamedTask> task(String element) {
        return models.entrySet().stream()
                .filter(model -> model.getValue().getModelElementById(element) instanceof UserTask)
                .map(model -> new NamedTask(
                        "process." + model.getKey() + "." + element,
                        Optional.ofNullable(
                                ((UserTask) model.getValue().getModelElementById(element)).getCamundaFormRef())))
                .findFirst();
    }

    /** Message key of the name of a step. */
    public String nameKey(String element) {
        return task(element).map(NamedTask::nameKey).orElse("lifecycle.unknownStep");
    }

    /** @param form name of its form, if it has one */
    record NamedTask(String nameKey, Optional<String> form) {}

    /** Elements of the tasks whose name holds the text, in either language. */
    public Set<String> tasksNamed(String part) {
        String wanted = part.toLowerCase(Locale.ROOT);
        return models.entrySet().stream()
                .flatMap(model -> model.getValue().getModelElementsByType(UserTask.class).stream()
                        .map(UserTask::getId)
                        .filter(task -> isNamed("process." + model.getKey() + "." + task, wanted)))
                .collect(Collectors.toSet());
    }

    private boolean isNamed(String key, String wanted) {
        return List.of(Texts.THAI, Texts.ENGLISH).stream()
                .anyMatch(locale ->
                        texts.get(key, locale).toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static Map<String, BpmnModelInstance> read() {
        Map<String, BpmnModelInstance> models = new TreeMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*.bpmn")) {
                try (InputStream content = file.getInputStream()) {
                    BpmnModelInstance model = Bpmn.readModelFromStream(content);
                    models.put(id(model), model);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return models;
    }

    private static String id(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next().getId();
    }

    static String xml(BpmnModelInstance model) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Bpmn.writeModelToStream(out, model);
        return out.toString(StandardCharsets.UTF_8);
    }
}
