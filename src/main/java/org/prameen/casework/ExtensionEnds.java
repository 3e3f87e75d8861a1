package org.prameen.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.casework.persistence.CaseRows;
import org.prameen.casework.persistence.ExtensionRows;
import org.prameen.casework.persistence.MoreTimeRows;
import org.prameen.round.Rounds;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How more time ends, and which cases have it; asked by the processes, never by a person. */
@Service
@Transactional
@PreAuthorize("hasRole('SYSTEM')")
public class ExtensionEnds {

    private final ExtensionRows rows;
    private final MoreTimeRows moreTime;
    private final CaseRows cases;
    private final Rounds rounds;
    private final Deeds deeds;

    ExtensionEnds(ExtensionRows rows, MoreTimeRows moreTime, CaseRows cases, Rounds rounds, Deeds deeds) {
        this.rows = rows;
        this.moreTime = moreTime;
        this.cases = cases;
        this.rounds = rounds;
        this.deeds = deeds;
    }

    /**
     * The day that was granted is past; again changes nothing.
     *
     * @return the date that is past for the case now; empty when it has later ones, of its round or granted since
     */
    public Optional<Deadline> runOut(ExtensionId id) {
        Extension held = rows.hold(id).orElseThrow(NotFound::new);
        Case theCase = get(held.caseId());
        held.state().after(ExtensionState.Act.RUN_OUT).ifPresent(state -> {
            rows.end(id, state, deeds.now());
            deeds.tell(
                    new ExtensionRanOut(held.caseId(), id, held.body(), held.deadline()),
                    Extensions.entry(theCase, "casework.extensionRanOut", held));
        });
        boolean past = !deeds.now()
                .isBefore(held.deadline()
                        .passes(theCase.in(rounds.get(theCase.round())).dates()));
        return past ? Optional.of(held.deadline()) : Optional.empty();
    }

    /** What these cases were granted beyond their round, by number; held so until the transaction ends. */
    public Map<String, MoreTime> moreTime(List<String> numbers) {
        return moreTime.of(numbers);
    }

    /** Nobody need decide about a case that is over. */
    @EventListener
    void on(CaseClosed event) {
        Case theCase = get(event.caseId());
        rows.of(event.caseId()).stream()
                .filter(asked -> asked.state().isOpen())
                .map(asked -> rows.hold(asked.id()).orElseThrow())
                .forEach(asked -> asked.state()
                        .after(ExtensionState.Act.WITHDRAW)
                        .ifPresent(state -> {
                            rows.end(asked.id(), state, deeds.now());
                            deeds.tell(
                                    new ExtensionWithdrawn(asked.caseId(), asked.id(), asked.body()),
                                    Extensions.entry(theCase, "casework.extensionWithdrawn", asked));
                        }));
    }

    private Case get(CaseId id) {
        return cases.find(id).orElseThrow(NotFound::new);
    }
}
