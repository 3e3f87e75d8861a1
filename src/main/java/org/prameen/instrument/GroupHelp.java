package org.prameen.instrument;

import java.util.List;
import java.util.Optional;

/**
 * What helps to enter measures of a group.
 *
 * @param notes on what counts
 * @param examples of the document, in printed order
 * @param awards which awards belong here, {@code OUTSIDE} or {@code INSIDE} the ministry; empty where it is no group of awards
 */
public record GroupHelp(List<CountingNote> notes, List<ExampleMeasure> examples, Optional<String> awards) {

    public static final String OUTSIDE = "OUTSIDE";
    public static final String INSIDE = "INSIDE";

    public GroupHelp {
        notes = List.copyOf(notes);
        examples = List.copyOf(examples);
    }
}
