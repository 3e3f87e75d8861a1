package org.prameen.lifecycle.forms;

import java.util.List;
import org.prameen.lifecycle.forms.FormPart.Field;

/** A form: what to read and what to fill in, in order. */
public record FormSchema(String id, List<FormPart> parts) {

    public List<Field> fields() {
        return parts.stream()
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .toList();
    }
}
