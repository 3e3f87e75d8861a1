package org.prameen.notification;

import org.prameen.answering.EvaluationConfirmed;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.casework.Outside;
import org.prameen.lifecycle.TaskLinks;
import org.prameen.security.AsSystem;
import org.prameen.security.Deeds;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What evaluations from outside tell the agency: that they are confirmed, from when on their findings stand beside its own.
 * An agency without a case of its own in the round has nothing they could stand beside, and is told nothing.
 */
@Component
class EvaluationNews {

    private static final String PAGE = "/values";

    private final Teller teller;
    private final Cases cases;
    private final Deeds deeds;

    EvaluationNews(Teller teller, Cases cases, Deeds deeds) {
        this.teller = teller;
        this.cases = cases;
        this.deeds = deeds;
    }

    @EventListener
    void on(EvaluationConfirmed event) {
        Case external = AsSystem.call(() -> cases.get(event.caseId()));
        AsSystem.call(() -> cases.beside(event.caseId())).ifPresent(own -> tell(own, external));
    }

    private void tell(CaseId own, Case external) {
        Fact confirmed = Fact.of(
                NoticeKind.EVALUATION_CONFIRMED,
                own,
                external.id().toString(),
                TaskLinks.ofCase(own) + PAGE,
                deeds.now(),
                Role.COORDINATOR,
                Role.HEAD_OF_HR,
                Role.COMMITTEE_MEMBER,
                Role.AGENCY_HEAD,
                Role.EXECUTIVE);
        Fact fact = external.external().map(Outside::body).map(confirmed::by).orElse(confirmed);
        teller.note(news -> news.happened(fact));
    }
}
