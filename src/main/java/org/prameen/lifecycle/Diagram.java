package org.prameen.lifecycle;

import java.util.List;
import java.util.Set;

/**
 * The drawing of a process with where a case stands in it.
 *
 * @param process key of the model
 * @param xml the model, its labels in the reader's language
 * @param current elements the case is at
 * @param done elements behind it
 * @param steps what people and the system do in it, in drawing order, for those who cannot see it
 */
public record Diagram(String process, String xml, Set<String> current, Set<String> done, List<Step> steps) {

    /** A step in words. */
    public record Step(String name, boolean current, boolean done) {}
}
