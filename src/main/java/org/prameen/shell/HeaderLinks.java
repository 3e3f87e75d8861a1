package org.prameen.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import java.util.List;

/** Icons at the end of the header with a number each; counted at every navigation and whenever a screen says so. */
public class HeaderLinks extends Div {

    private static final int MOST_SHOWN = 99;

    private final transient List<HeaderCount> counts;

    HeaderLinks(List<HeaderCount> counts) {
        this.counts = counts;
        addClassName("pr-header-links");
        count();
    }

    /** Counts anew on the screen that is open now. */
    public static void refresh() {
        HeaderLinks links = ComponentUtil.getData(UI.getCurrent(), HeaderLinks.class);
        if (links != null) {
            links.count();
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        ComponentUtil.setData(attached.getUI(), HeaderLinks.class, this);
    }

    final void count() {
        removeAll();
        counts.forEach(each -> add(link(each, each.count())));
    }

    private Anchor link(HeaderCount count, int number) {
        String words = getTranslation(count.wordsKey(), number);
        Icon icon = count.icon().create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Anchor link = new Anchor(count.path(), icon);
        link.addClassName("pr-header-link");
        link.setAriaLabel(words);
        link.setTitle(words);
        if (number > 0) {
            Span badge = new Span(number > MOST_SHOWN ? MOST_SHOWN + "+" : Integer.toString(number));
            badge.addClassName("pr-header-count");
            badge.getElement().setAttribute("aria-hidden", "true");
            link.add(badge);
        }
        return link;
    }
}
