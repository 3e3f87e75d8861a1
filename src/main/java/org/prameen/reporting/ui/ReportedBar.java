package org.prameen.reporting.ui;

import com.vaadin.flow.component.html.Div;
import org.prameen.reporting.ReportCounts;

/** On time, late and missing as parts of one bar; the sentence above says the same in words. */
class ReportedBar extends Div {

    ReportedBar(ReportCounts counts) {
        addClassName("rp-reported");
        getElement().setAttribute("aria-hidden", "true");
        part("green", counts.onTime());
        part("amber", counts.late());
        part("grey", counts.missing());
    }

    private void part(String tone, long number) {
        if (number > 0) {
            Div part = new Div();
            part.setText(String.valueOf(number));
            part.addClassName(tone);
            part.getStyle().set("flex-grow", String.valueOf(number));
            add(part);
        }
    }
}
