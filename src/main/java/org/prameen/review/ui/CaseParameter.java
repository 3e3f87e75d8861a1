package org.prameen.review.ui;

import com.vaadin.flow.router.BeforeEvent;
import org.prameen.shared.CaseId;

/** Reads which case a page is about from its address. */
final class CaseParameter {

    private CaseParameter() {}

    /** @throws org.prameen.shared.NotFound when the address is mangled */
    static CaseId of(BeforeEvent event) {
        return CaseId.of(event.getRouteParameters().get("caseId").orElseThrow());
    }

    static String query(BeforeEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name).orElse("");
    }
}
