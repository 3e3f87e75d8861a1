package org.prameen.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import org.prameen.review.Symbol;

/** One of the six symbols of a report: a sign of its own and its name, so that no colour is needed to tell them apart. */
public class SymbolChip extends Span {

    public SymbolChip(Symbol symbol) {
        addClassNames("pr-chip", "rs-symbol", tone(symbol));
        getElement().setAttribute("data-symbol", symbol.name().toLowerCase(Locale.ROOT));
        Icon icon = sign(symbol).create();
        icon.setSize("0.9em");
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(name(symbol)));
    }

    static String name(Symbol symbol) {
        String key =
                switch (symbol) {
                    case NEW_DATA -> "review.status.newData";
                    case ATTACH_OR_TALK -> "review.status.attachOrTalk";
                    default -> "review.status." + symbol;
                };
        return UI.getCurrent().getTranslation(key);
    }

    static VaadinIcon sign(Symbol symbol) {
        return switch (symbol) {
            case NOT_REPORTED -> VaadinIcon.CIRCLE_THIN;
            case AWAITING_CERTIFICATION -> VaadinIcon.HOURGLASS;
            case NOT_CERTIFIED -> VaadinIcon.CLOSE_CIRCLE_O;
            case CERTIFIED -> VaadinIcon.CHECK_CIRCLE_O;
            case NEW_DATA -> VaadinIcon.BELL_O;
            case ATTACH_OR_TALK -> VaadinIcon.PAPERCLIP;
        };
    }

    private static String tone(Symbol symbol) {
        return switch (symbol) {
            case NOT_REPORTED -> "grey";
            case AWAITING_CERTIFICATION, ATTACH_OR_TALK -> "blue";
            case NOT_CERTIFIED -> "red";
            case CERTIFIED -> "green";
            case NEW_DATA -> "amber";
        };
    }
}
