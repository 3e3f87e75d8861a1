package org.prameen.workbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.Workbook.Progress;
import org.prameen.workbook.ui.ProfileOutline.Entry;

/** The numbered questions of a profile, each with how much of it is answered. */
class ProfileContents extends Div {

    private final transient Map<Entry, NativeButton> buttons = new LinkedHashMap<>();
    private final transient Map<Entry, Span> states = new LinkedHashMap<>();

    /** @param chosen takes the code of the first detail of a question */
    ProfileContents(List<Entry> entries, SerializableConsumer<String> chosen) {
        addClassName("an-tree");
        getElement()
                .setAttribute("role", "navigation")
                .setAttribute("aria-label", getTranslation("workbook.profile.contents"));
        entries.forEach(entry -> {
            Span title = new Span(entry.number() + " " + entry.part().title().in(getLocale()));
            title.addClassName("an-entry-title");
            Span state = new Span();
            state.addClassName("an-entry-state");
            NativeButton button = new NativeButton();
            button.addClassName("an-entry");
            button.add(title, state);
            button.addClickListener(
                    click -> chosen.accept(entry.part().questions().get(0).entry()));
            buttons.put(entry, button);
            states.put(entry, state);
            add(button);
        });
    }

    void show(Workbook book) {
        buttons.forEach((entry, button) -> {
            Progress progress = entry.progress(book);
            boolean complete = progress.answered() == progress.all();
            button.setClassName("complete", complete);
            Span state = states.get(entry);
            state.removeAll();
            if (complete) {
                state.add(VaadinIcon.CHECK.create());
            }
            state.add(new Span(getTranslation("workbook.screen.progressShort", progress.answered(), progress.all())));
        });
    }
}
