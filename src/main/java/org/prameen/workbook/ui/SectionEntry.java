package org.prameen.workbook.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import org.prameen.instrument.Node;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.Workbook.Progress;

/** One section in the tree. */
class SectionEntry extends NativeButton {

    private final transient Node section;
    private final Span state = new Span();
    private final Span score = new Span();

    SectionEntry(Node section, SerializableConsumer<String> chosen) {
        this.section = section;
        addClassName("an-entry");
        Span title = new Span(section.code() + " " + section.title().in(getLocale()));
        title.addClassName("an-entry-title");
        state.addClassName("an-entry-state");
        score.addClassName("wb-entry-score");
        title.add(score);
        add(title, state);
        addClickListener(click -> chosen.accept(section.code()));
    }

    void show(Workbook book, Lines lines) {
        Progress progress = book.progress(section);
        boolean complete = progress.answered() == progress.all();
        boolean returned = section.children().stream()
                .anyMatch(item -> book.returned(item.code()).isPresent());
        setClassName("complete", complete);
        state.removeAll();
        if (returned) {
            state.add(VaadinIcon.ARROW_BACKWARD.create());
        } else if (complete) {
            state.add(VaadinIcon.CHECK.create());
        }
        state.add(new Span(getTranslation("workbook.screen.progressShort", progress.answered(), progress.all())));
        state.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("workbook.screen.progress", progress.answered(), progress.all())
                                + (returned ? " " + getTranslation("workbook.screen.returned") : ""));
        score.setText(lines.at(section.code())
                .filter(line -> line.figure().isPresent())
                .map(ScoreWords::of)
                .orElse(""));
    }

    void mark(boolean on) {
        setClassName("current", on);
        if (on) {
            getElement().setAttribute("aria-current", "step");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
