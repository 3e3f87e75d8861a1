package org.prameen.reporting.ui;

import com.vaadin.flow.component.html.Div;

/**
 * A sheet that shows HTML made by {@code ReportHtml}. The text is sent to the browser and not kept in the session, for a
 * full report is long.
 */
class Paper extends Div {

    Paper(String... classes) {
        addClassName("rp-paper");
        addClassNames(classes);
    }

    /** @param html with everything people wrote escaped */
    void show(String html) {
        getElement().executeJs("this.innerHTML = $0", html);
    }
}
