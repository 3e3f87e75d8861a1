package org.prameen.reporting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.util.Optional;
import org.prameen.reporting.FullReport;
import org.prameen.shared.CaseId;

/** Leads from one edition of a full report to the others. */
class EditionLinks extends Nav {

    private static final String PARAMETER = "edition";

    /** @param newest number of the newest edition */
    EditionLinks(CaseId id, FullReport shown, int newest) {
        addClassNames("pr-case-links", "pr-noprint");
        String label = getTranslation("reporting.editions");
        getElement().setAttribute("aria-label", label);
        for (int number = newest; number > 0; number--) {
            String words = getTranslation("reporting.edition", number);
            if (number == shown.edition()) {
                Span here = new Span(words);
                here.getElement().setAttribute("aria-current", "page");
                add(here);
            } else {
                add(new Anchor("cases/" + id + "/report?" + PARAMETER + "=" + number, words));
            }
        }
    }

    /** The edition an address asks for; empty for the newest, and for what is no number. */
    static Optional<Integer> asked(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(PARAMETER)
                .filter(text -> text.matches("[1-9]\\d{0,3}"))
                .map(Integer::valueOf);
    }
}
