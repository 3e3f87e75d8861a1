package org.prameen.lifecycle;

import java.util.Map;
import org.prameen.lifecycle.forms.FormSchema;

/**
 * A task that is done with a form.
 *
 * @param values what the person typed before and did not hand in, or else what was recorded last; by field key
 */
public record FormTask(WorkItem item, FormSchema form, Map<String, Object> values) {}
