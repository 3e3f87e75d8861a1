package org.prameen.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.prameen.review.ui.Paper.Mark;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;

/** Shows what an indicator is marked with: small signs in the list, words beside the title. */
final class MarkWords {

    private MarkWords() {}

    static Span sign(Mark mark) {
        var icon = icon(mark).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Span sign = new Span(icon);
        sign.addClassNames("rv-sign", tone(mark).css());
        String words = words(mark);
        sign.getElement().setAttribute("title", words);
        Span spoken = new Span(words);
        spoken.addClassName("pr-spoken");
        sign.add(spoken);
        return sign;
    }

    static Chip[] chips(Set<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark != Mark.UNREAD)
                .map(mark -> new Chip(tone(mark), words(mark)))
                .toArray(Chip[]::new);
    }

    static String words(Mark mark) {
        return UI.getCurrent().getTranslation("review.mark." + mark);
    }

    private static Tone tone(Mark mark) {
        return switch (mark) {
            case ACCEPTED -> Tone.GREEN;
            case OPEN -> Tone.GREY;
            case VERIFIED -> Tone.BLUE;
            case NO_EVIDENCE, RETURNED, CHANGED, QUESTION, UNREAD -> Tone.AMBER;
        };
    }

    private static VaadinIcon icon(Mark mark) {
        return switch (mark) {
            case ACCEPTED -> VaadinIcon.CHECK_CIRCLE_O;
            case RETURNED -> VaadinIcon.ARROW_BACKWARD;
            case OPEN -> VaadinIcon.CIRCLE_THIN;
            case VERIFIED -> VaadinIcon.PENCIL;
            case CHANGED -> VaadinIcon.REFRESH;
            case NO_EVIDENCE -> VaadinIcon.FILE_REMOVE;
            case QUESTION -> VaadinIcon.QUESTION_CIRCLE_O;
            case UNREAD -> VaadinIcon.COMMENT_O;
        };
    }
}
