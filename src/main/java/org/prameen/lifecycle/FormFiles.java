package org.prameen.lifecycle;

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
        return item.isOpen()
                ? read(() -> forms.getDeployedTaskForm(item.taskId()))
                : named(item.formKey().replace("form:", ""));
    }

    /** @param name of the file, without its ending */
    FormSchema named(String name) {
        return read(() -> new ClassPathResource("forms/" + name + ".form").getInputStream());
    }

    private FormSchema read(Source source) {
        try (InputStream content = source.open()) {
            return FormReader.read(json.readTree(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Source {
        InputStream open() throws IOException;
    }
}
