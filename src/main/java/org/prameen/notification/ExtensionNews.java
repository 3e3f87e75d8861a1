package org.prameen.notification;

import org.prameen.casework.ExtensionGranted;
import org.prameen.casework.ExtensionId;
import org.prameen.casework.ExtensionRanOut;
import org.prameen.casework.ExtensionRefused;
import org.prameen.lifecycle.TaskLinks;
import org.prameen.lifecycle.process.TaskViews;
import org.prameen.security.Deeds;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What requests for more time tell the agency. The body hears of a request by its task. */
@Component
class ExtensionNews {

    private final Teller teller;
    private final Deeds deeds;

    ExtensionNews(Teller teller, Deeds deeds) {
        this.teller = teller;
        this.deeds = deeds;
    }

    @EventListener
    void on(ExtensionGranted event) {
        tell(NoticeKind.EXTENSION_GRANTED, event.caseId(), event.extension(), event.body());
    }

    @EventListener
    void on(ExtensionRefused event) {
        tell(NoticeKind.EXTENSION_REFUSED, event.caseId(), event.extension(), event.body());
    }

    @EventListener
    void on(ExtensionRanOut event) {
        tell(NoticeKind.EXTENSION_RAN_OUT, event.caseId(), event.extension(), event.body());
    }

    private void tell(NoticeKind kind, CaseId id, ExtensionId extension, OrganisationId body) {
        Fact fact = Fact.of(
                        kind,
                        id,
                        extension.toString(),
                        TaskLinks.of(TaskViews.EXTENSION, id),
                        deeds.now(),
                        Role.COORDINATOR,
                        Role.HEAD_OF_HR)
                .by(body);
        teller.note(news -> news.happened(fact));
    }
}
