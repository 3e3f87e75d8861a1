package org.prameen.workbook.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.prameen.instrument.Node;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.domain.AnswerCheck;

/**
 * What the answer to an item consists of, to be filled in beside it. It opens by itself when the item is said to be done
 * and the answer is not complete, for then there is something to write.
 */
class AnswerPart extends Details {

    private final transient Node item;
    private final List<AnswerSection> sections = new ArrayList<>();
    private final Div head = new Div();
    private boolean claimed;

    /** @return empty where the item has no form */
    static Optional<AnswerPart> of(Workbook book, Node item) {
        return item.answer().map(form -> new AnswerPart(book, item));
    }

    private AnswerPart(Workbook book, Node item) {
        this.item = item;
        addClassName("wb-answer");
        head.addClassName("wb-answer-head");
        setSummary(head);
        item.answer().orElseThrow().blocks().forEach(block -> {
            AnswerSection section = new AnswerSection(item, block, book);
            sections.add(section);
            add(section);
        });
        show(book);
        List<AnswerCheck.State> states = book.answer(item);
        setOpened(!AnswerCheck.complete(states) && (claimed || begun(states)));
    }

    /** Says how the answer stands now. */
    void show(Workbook book) {
        List<AnswerCheck.State> states = book.answer(item);
        boolean complete = AnswerCheck.complete(states);
        boolean was = claimed;
        claimed = book.claims(item.code());
        if (claimed && !was && !complete && book.opens(item.code())) {
            setOpened(true);
        }
        Span title = new Span(getTranslation("workbook.answer.title"));
        head.removeAll();
        head.add(title, chip(states, complete));
        Iterator<AnswerCheck.State> next = states.iterator();
        sections.forEach(section -> section.show(book, next.next(), claimed));
    }

    private Chip chip(List<AnswerCheck.State> states, boolean complete) {
        if (complete) {
            return new Chip(Tone.GREEN, getTranslation("workbook.answer.complete"));
        }
        if (claimed) {
            return new Chip(Tone.AMBER, getTranslation("workbook.answer.claimed"));
        }
        return begun(states)
                ? new Chip(Tone.BLUE, getTranslation("workbook.answer.begun"))
                : new Chip(Tone.GREY, getTranslation("workbook.answer.empty"));
    }

    private static boolean begun(List<AnswerCheck.State> states) {
        return states.stream().anyMatch(state -> state.begun() > 0);
    }
}
