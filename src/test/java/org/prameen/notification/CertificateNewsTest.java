package org.prameen.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.certification.CertificateIssued;
import org.prameen.certification.CertificateWithdrawn;
import org.prameen.security.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Certificates: who hears of them. */
class CertificateNewsTest extends NotifiedCase {

    private static final String NUMBER = "EGOV-CAREER-2569-0001";

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void openIt() {
        id = world.open(agency);
    }

    @Test
    void theAgencyHearsThatItsCertificateCameAndEnded() {
        events.publishEvent(new CertificateIssued(id, NUMBER));
        events.publishEvent(new CertificateWithdrawn(id, NUMBER));

        for (Role role : new Role[] {Role.COORDINATOR, Role.EXECUTIVE}) {
            assertThat(told.kinds(agency.person(role)))
                    .contains(NoticeKind.CERTIFICATE_ISSUED, NoticeKind.CERTIFICATE_WITHDRAWN);
        }
        assertThat(told.to(agency.coordinator(), NoticeKind.CERTIFICATE_WITHDRAWN))
                .singleElement()
                .satisfies(notice -> assertThat(notice.link()).endsWith("/certificate?number=" + NUMBER));
        assertThat(told.kinds(agency.respondent()))
                .doesNotContain(NoticeKind.CERTIFICATE_ISSUED, NoticeKind.CERTIFICATE_WITHDRAWN);
    }
}
