package org.prameen.evidence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.prameen.evidence.EvidenceShelf;

/** How much of the room for files is used, in a line and in words. */
class QuotaBar extends Div {

    private static final int FULL_SOON = 90;

    QuotaBar(EvidenceShelf shelf) {
        addClassName("ev-quota");
        long limit = Math.max(1, shelf.rules().sumLimit());
        int percent = (int) Math.min(100, (shelf.used() * 100 + limit - 1) / limit);
        Div used = new Div();
        used.setWidth(percent + "%");
        Div bar = new Div(used);
        bar.addClassName("ev-bar");
        bar.getElement().getClassList().set("full", percent >= FULL_SOON);
        bar.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(getTranslation(
                "evidence.quota",
                Sizes.of(shelf.used(), getLocale()),
                Sizes.of(shelf.rules().sumLimit(), getLocale())));
        words.addClassName("pr-quiet");
        add(bar, words);
    }
}
