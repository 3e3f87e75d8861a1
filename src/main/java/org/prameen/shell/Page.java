package org.prameen.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * The frame of a view: the title is the thing, a chip its state, a line below where it stands, and at the end the one
 * thing to do next. On a phone the next step moves to a bar at the bottom.
 */
public abstract class Page extends Div implements HasDynamicTitle {

    /** Where the skip link leads. */
    static final String ID = "main";

    private final H1 title = new H1();
    private final Div titles = new Div();
    private final Paragraph standing = new Paragraph();
    private final Div actions = new Div();
    private String name = "";

    protected Page() {
        addClassName("pr-page");
        setId(ID);
        getElement().setAttribute("role", "main").setAttribute("tabindex", "-1");
        standing.addClassName("pr-sub");
        titles.addClassName("pr-titles");
        titles.add(title, standing);
        standing.setVisible(false);
        actions.addClassNames("pr-actions", "pr-main");
        actions.setVisible(false);
        Div head = new Div(titles, actions);
        head.addClassName("pr-head");
        add(head);
    }

    /** @param chips states shown beside the title */
    protected void title(String words, Chip... chips) {
        name = words;
        title.removeAll();
        title.add(words + " ");
        title.add(chips);
    }

    /** The line under the title: who has it, since when, until when. */
    protected void standing(String words) {
        standing.setText(words);
        standing.setVisible(!words.isBlank());
    }

    /** Content across the whole width of the window, for tables with many columns and drawings. */
    protected void wide() {
        addClassName("wide");
    }

    /** What can be done next; the first is the main thing. Calling again replaces them. */
    protected void actions(Component... buttons) {
        actions.removeAll();
        actions.add(buttons);
        actions.setVisible(buttons.length > 0);
    }

    /** Text of the current language. */
    protected String text(String key, Object... arguments) {
        return getTranslation(key, arguments);
    }

    @Override
    public String getPageTitle() {
        return name.isBlank() ? text("shell.product") : name.strip() + " · " + text("shell.product");
    }
}
