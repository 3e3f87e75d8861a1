package org.prameen.notification;

import java.time.LocalDate;
import java.util.List;
import org.prameen.security.Deeds;
import org.prameen.security.SubstituteNamed;
import org.prameen.security.SubstitutionEnded;
import org.prameen.shared.PersonId;
import org.prameen.shared.SubstitutionId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who does whose work is told to both, and to neither who arranged it themselves. */
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
        tell(NoticeKind.SUBSTITUTE_NAMED, event.substitute(), event.id(), event.absent(), event.until());
        tell(NoticeKind.SUBSTITUTE_FOUND, event.absent(), event.id(), event.substitute(), event.until());
    }

    @EventListener
    void on(SubstitutionEnded event) {
        tell(NoticeKind.SUBSTITUTION_ENDED, event.substitute(), event.id(), event.absent(), null);
        tell(NoticeKind.SUBSTITUTION_ENDED, event.absent(), event.id(), event.substitute(), null);
    }

    private void tell(NoticeKind kind, PersonId to, SubstitutionId about, PersonId other, LocalDate until) {
        Fact fact =
                Fact.to(List.of(to), kind, about + ":" + to, PAGE, deeds.now()).about(other, until);
        teller.note(news -> news.happened(fact));
    }
}
