package org.prameen.lifecycle;

import java.util.Optional;
import org.prameen.casework.StepRecord;
import org.prameen.lifecycle.forms.FormSchema;

/**
 * A step that was recorded, with what is needed to read it.
 *
 * @param nameKey message key of its name
 * @param form that its data was entered with; empty for a step without one
 */
public record RecordedStep(String nameKey, StepRecord record, Optional<FormSchema> form) {}
