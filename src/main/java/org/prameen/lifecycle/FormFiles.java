package org.prameen.lifecycle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.FormService;
import org.prameen.lifecycle.forms.FormReader;
import org.prameen.lifecycle.forms.FormSchema;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Finds the form of a task: of an open one as it was deployed with its model, of a done one as it is now. */
@Component
class FormFiles {

    private final FormService forms;
    private final ObjectMapper json;

    FormFiles(FormService forms, ObjectMapper json) {
        this.forms = forms;
        this.json = json;
    }

    FormSchema of(WorkItem item) {
        try (InputStream content = item.isOpen()
                ? forms.getDeployedTaskForm(item.taskId())
                : new ClassPathResource("forms/" + item.formKey().replace("form:", "") + ".form").getInputStream()) {
            JsonNode form = json.readTree(content);
            return FormReader.read(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
