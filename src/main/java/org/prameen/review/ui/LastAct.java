package org.prameen.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import org.prameen.shell.Buttons;

/** Says what was decided last, and takes it back; one line, so that deciding fast piles nothing up. */
class LastAct extends Div {

    private final SerializableConsumer<String> takeBack;
    private String node = "";

    /** @param takeBack called with the node whose verdict is to be undone */
    LastAct(SerializableConsumer<String> takeBack) {
        this.takeBack = takeBack;
        addClassNames("rv-last", "pr-noprint");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** The node decided on last; empty when there is nothing to undo. */
    String node() {
        return node;
    }

    void tell(String judged, String words) {
        said(words);
        node = judged;
        add(Buttons.quiet(getTranslation("shell.undo"), () -> takeBack.accept(judged)));
    }

    void said(String words) {
        node = "";
        removeAll();
        add(new Span(words));
        setVisible(true);
    }
}
