package org.prameen.notification;

import static org.prameen.security.Role.AGENCY_HEAD;
import static org.prameen.security.Role.COORDINATOR;
import static org.prameen.security.Role.EXECUTIVE;
import static org.prameen.security.Role.HEAD_OF_HR;

import org.prameen.certification.CertificateIssued;
import org.prameen.certification.CertificateWithdrawn;
import org.prameen.lifecycle.TaskLinks;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What certificates tell people. Why one was withdrawn is read on its page. */
@Component
class CertificateNews {

    private final Teller teller;
    private final Deeds deeds;

    CertificateNews(Teller teller, Deeds deeds) {
        this.teller = teller;
        this.deeds = deeds;
    }

    @EventListener
    void on(CertificateIssued event) {
        tell(NoticeKind.CERTIFICATE_ISSUED, event.caseId(), event.number());
    }

    @EventListener
    void on(CertificateWithdrawn event) {
        tell(NoticeKind.CERTIFICATE_WITHDRAWN, event.caseId(), event.number());
    }

    private void tell(NoticeKind kind, CaseId id, String number) {
        String link = TaskLinks.ofCase(id) + "/certificate?number=" + number;
        Fact fact = Fact.of(kind, id, number, link, deeds.now(), COORDINATOR, HEAD_OF_HR, AGENCY_HEAD, EXECUTIVE);
        teller.note(news -> news.happened(fact));
    }
}
