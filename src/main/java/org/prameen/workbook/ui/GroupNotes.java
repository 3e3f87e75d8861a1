package org.prameen.workbook.ui;

import com.vaadin.flow.component.html.Div;
import org.prameen.instrument.CountingNote;
import org.prameen.instrument.ResultGroup;

/** What counts in a group, and what the document says against itself on whether it is required. */
class GroupNotes extends Div {

    GroupNotes(ResultGroup group) {
        group.help().notes().forEach(note -> add(new NoteLine(note)));
        group.origin()
                .contested()
                .ifPresent(words ->
                        add(new NoteLine(new CountingNote(words, group.origin().line()))));
    }
}
