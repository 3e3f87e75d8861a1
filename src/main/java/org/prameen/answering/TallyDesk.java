package org.prameen.answering;

import java.util.Optional;
import org.prameen.answering.domain.EntryRule;
import org.prameen.answering.domain.Phase;
import org.prameen.answering.domain.Timing;
import org.prameen.answering.persistence.CollectionRows;
import org.prameen.audit.Entry;
import org.prameen.instrument.Node;
import org.prameen.security.Access;
import org.prameen.security.Deeds;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.springframework.stereotype.Component;

/** Where the agency enters counts: who may, which form, and whether it may be changed now. */
@Component
class TallyDesk {

    private static final Role[] ENTERING = {Role.COORDINATOR, Role.HEAD_OF_HR};

    /** @param rule key of the sentence that says why nothing can be written now */
    record Place(Frame frame, Node form, boolean late, Optional<String> rule) {

        CaseId id() {
            return frame.id();
        }

        Entry deed(String act, String subject) {
            return frame.theCase().deed(act, subject);
        }

        Optional<Rejected> locked() {
            return rule.map(frame::refusal);
        }
    }

    private final CaseFrames frames;
    private final CollectionRows collections;
    private final Access access;
    private final Deeds deeds;

    TallyDesk(CaseFrames frames, CollectionRows collections, Access access, Deeds deeds) {
        this.frames = frames;
        this.collections = collections;
        this.access = access;
        this.deeds = deeds;
    }

    /** To look at, for everybody who may read the case: counts tell nothing of a single person. */
    Place at(CaseId id, String indicator) {
        Frame frame = frames.read(id);
        return place(frame, frame.indicator(indicator), collections.find(id));
    }

    Place writable(CaseId id, String indicator) {
        Frame frame = entered(id);
        return unlocked(place(frame, frame.indicator(indicator), collections.hold(id)));
    }

    Place writableItem(CaseId id, String item) {
        Frame frame = entered(id);
        return unlocked(place(frame, frame.indicatorOf(item), collections.hold(id)));
    }

    boolean mayEnter(Frame frame) {
        return access.mayAct(frame.theCase().agency(), ENTERING);
    }

    /** The case for those who may enter what the agency counted. */
    Frame entered(CaseId id) {
        Frame frame = frames.get(id);
        access.act(frame.theCase().agency(), ENTERING);
        return frame;
    }

    private Place place(Frame frame, Node form, Optional<CollectionRows.Row> row) {
        Timing timing = frame.timing(deeds.now());
        Phase phase = Phase.of(
                row.isPresent(),
                row.flatMap(CollectionRows.Row::closedAt).isPresent(),
                row.flatMap(CollectionRows.Row::correctionReason).isPresent(),
                frame.theCase().isOpen(),
                timing);
        boolean reopened = collections.reopened(frame.id()).contains(form.code());
        return new Place(frame, form, timing == Timing.LATE, new EntryRule(phase, reopened).tallyRefusal());
    }

    private static Place unlocked(Place place) {
        place.locked().ifPresent(locked -> {
            throw locked;
        });
        return place;
    }
}
