package org.prameen.workbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.SortedMap;
import org.prameen.evidence.Evidence;
import org.prameen.instrument.ProfilePart.Question;
import org.prameen.shell.Buttons;
import org.prameen.workbook.BookEntry;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.domain.AnswerBlocks;

/**
 * One detail that the profile asks for, with its text. On paper, and for whoever only reads, the text stands there without a
 * field around it.
 */
class ProfileQuestion extends Div {

    private static final int LONGEST = 20_000;
    private static final int ROWS = 3;
    private static final String FIXED = "wb-fixed";

    /** What can be done at a question besides writing. */
    interface Acts {

        void none(ProfileQuestion question);

        void concerns(ProfileQuestion question, boolean concerns);

        /** What is attached to show with the answer, by number. */
        SortedMap<Integer, Evidence> pictures(String code);

        /** Leads to what is attached. */
        Component attaching(Question question);
    }

    private final transient Acts acts;
    private final transient Question question;
    private final Element area;
    private final Div printed = new Div();
    private final Div tools = new Div();
    private final Checkbox notRelevant;
    private final String sentence;
    private int version;

    /** @param sentence that answers what does not concern the agency */
    ProfileQuestion(String number, Question question, String sentence, Acts acts) {
        this.acts = acts;
        this.question = question;
        this.sentence = sentence;
        addClassName("wb-question");
        String words = number + " " + question.title().in(getLocale()) + (question.starred() ? " (*)" : "");
        String id = Plain.id(code(), "text");
        area = new Element("textarea")
                .setAttribute("class", "wb-text")
                .setAttribute("id", id)
                .setAttribute("rows", String.valueOf(ROWS))
                .setAttribute("maxlength", String.valueOf(LONGEST));
        getElement()
                .appendChild(Plain.box(
                                "an-row wb-text-row",
                                Plain.text("label", "wb-text-label", words).setAttribute("for", id),
                                area,
                                Plain.box("wb-fault").setAttribute("role", "alert"))
                        .setAttribute("data-item", code()));
        printed.addClassName("wb-printed");
        notRelevant = new Checkbox(getTranslation("workbook.profile.notRelevant"));
        notRelevant.addValueChangeListener(ticked -> {
            if (ticked.isFromClient()) {
                acts.concerns(this, !ticked.getValue());
            }
        });
        tools.addClassNames("wb-question-tools", "pr-noprint");
        tools.add(notRelevant, acts.attaching(question));
        if (question.ifAny()) {
            Button none = Buttons.quiet(getTranslation("workbook.profile.none"), () -> acts.none(this));
            none.setAriaLabel(getTranslation("workbook.profile.noneOf", number));
            tools.add(none);
        }
        notRelevant.setAriaLabel(getTranslation("workbook.profile.notRelevantOf", number));
        add(printed, tools);
    }

    String code() {
        return question.entry();
    }

    /** Version of what is on the screen, 0 for nothing. */
    int version() {
        return version;
    }

    /** Puts the field on the screen with what stands there. */
    void open(Workbook book) {
        area.setText(value(book));
        show(book, book.entry(code()).map(BookEntry::version).orElse(0));
    }

    /** Shows all but the text in the field, which is left to who is typing. */
    void show(Workbook book, int seen) {
        version = seen;
        getElement().getChild(0).setAttribute("data-version", String.valueOf(seen));
        String value = value(book);
        boolean fixed = value.equals(sentence);
        boolean open = book.opens(code());
        area.setAttribute("readonly", fixed || !open);
        printed.removeAll();
        printed.add(
                value.isEmpty()
                        ? new Span(getTranslation("workbook.profile.unanswered"))
                        : new AnswerContent(value, acts.pictures(code())));
        printed.setClassName("wb-rich", AnswerBlocks.isRich(value));
        printed.setClassName("pr-quiet", value.isEmpty());
        notRelevant.setValue(fixed);
        tools.setVisible(open);
        setClassName(FIXED, !open);
    }

    String value(Workbook book) {
        return book.entry(code()).flatMap(BookEntry::value).orElse("");
    }
}
