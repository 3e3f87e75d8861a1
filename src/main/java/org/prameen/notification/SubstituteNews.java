package org.prameen.notification;

import java.util.List;
import org.prameen.security.Deeds;
import org.prameen.security.SubstituteNamed;
import org.prameen.security.SubstitutionEnded;
import org.prameen.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who does whose work is told to both. */
@Component
class SubstituteNews {

    private static final String PAGE = "substitutes";

    private final Teller teller;
    private final Deeds deeds;

    SubstituteNews(Teller teller, Deeds deeds) {
        this.teller = teller;
        this.deeds = deeds;
    }

    @EventListener
    void on(SubstituteNamed event) {
        tell(NoticeKind.SUBSTITUTE_NAMED, List.of(event.absent(), event.substitute()), event.id());
    }

    @EventListener
    void on(SubstitutionEnded event) {
        tell(NoticeKind.SUBSTITUTION_ENDED, List.of(event.absent(), event.substitute()), event.id());
    }

    private void tell(NoticeKind kind, List<PersonId> both, Object occasion) {
        Fact fact = Fact.to(both, kind, occasion.toString(), PAGE, deeds.now());
        teller.note(news -> news.happened(fact));
    }
}
