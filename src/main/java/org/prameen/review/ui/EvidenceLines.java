package org.prameen.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.prameen.evidence.Evidence;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;

/** The evidence of an indicator and its items: what there is, of when, whether it counts, and the way to look at it. */
class EvidenceLines extends Div {

    EvidenceLines(Paper paper, String indicator) {
        List<Evidence> pieces = paper.evidenceOf(indicator);
        Anchor all = new Anchor(
                paper.place().route("evidence?subject=" + indicator), getTranslation("review.evidence.open"));
        all.getElement().setAttribute("router-link", true);
        all.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("review.evidence.open.of", paper.place().title(indicator, getLocale())));
        add(new H3(getTranslation(
                "review.evidence", pieces.stream().filter(Evidence::valid).count())));
        addClassName("rv-evidence");
        if (pieces.isEmpty()) {
            Span none = new Span(getTranslation("review.evidence.none"));
            none.addClassName("pr-quiet");
            add(none);
        } else {
            UnorderedList list = new UnorderedList();
            pieces.forEach(piece -> list.add(line(piece, getLocale())));
            add(list);
        }
        add(all);
    }

    private ListItem line(Evidence piece, Locale locale) {
        Span title = new Span(piece.title());
        title.addClassName("pr-strong");
        ListItem line = new ListItem(title);
        if (!piece.shows().isBlank()) {
            line.add(new Span(" – " + piece.shows()));
        }
        String facts = getTranslation("review.evidence.kind." + piece.kind())
                + piece.effective()
                        .map(day -> " · " + ThaiCalendar.shortDate(day, locale))
                        .orElse("")
                + " · " + piece.added().name();
        Span quiet = new Span(" " + facts + " ");
        quiet.addClassName("pr-quiet");
        line.add(quiet);
        if (piece.outsidePeriod()) {
            line.add(new Chip(Tone.AMBER, getTranslation("review.evidence.outside")));
        }
        if (!piece.valid()) {
            line.addClassName("cancelled");
            line.add(new Chip(Tone.GREY, getTranslation("review.evidence.cancelled")));
        }
        return line;
    }
}
