package org.prameen.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prameen.casework.StepRecord;
import org.prameen.casework.Steps;
import org.prameen.lifecycle.forms.FormSchema;
import org.prameen.shared.CaseId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was recorded in a case step by step, for everybody who may read it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RecordedSteps {

    private final Steps steps;
    private final ProcessModels models;
    private final FormFiles files;

    RecordedSteps(Steps steps, ProcessModels models, FormFiles files) {
        this.steps = steps;
        this.models = models;
        this.files = files;
    }

    /** In the order they were made. @throws org.prameen.shared.NotFound for a foreign case */
    public List<RecordedStep> of(CaseId id) {
        return steps.of(id).stream().flatMap(this::readable).toList();
    }

    private Stream<RecordedStep> readable(StepRecord record) {
        return models.task(record.step()).stream().map(task -> {
            Optional<FormSchema> form =
                    task.form().filter(name -> record.done()).map(files::named);
            return new RecordedStep(task.nameKey(), record, form);
        });
    }
}
