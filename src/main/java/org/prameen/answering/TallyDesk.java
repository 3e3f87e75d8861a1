package org.prameen.answering;

import java.util.Optional;
import java.util.Set;
import org.prameen.answering.domain.EntryRule;
import org.prameen.answering.domain.Phase;
import org.prameen.answering.domain.Seal;
import org.prameen.answering.domain.Timing;
import org.prameen.answering.persistence.CollectionRows;
import org.prameen.audit.Entry;
import org.prameen.casework.Evaluations;
import org.prameen.casework.LockState;
import org.prameen.casework.Locks;
import org.prameen.instrument.Node;
import org.prameen.security.Access;
import org.prameen.security.Deeds;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.springframework.stereotype.Component;

/** Where the agency enters counts: who may, which form, and whether it may be changed now. */
@Component
class TallyDesk {

    private static final Role[] ENTERING = {Role.COORDINATOR, Role.HEAD_OF_HR};

    /** @param rule key of the sentence that says why nothing can be written now */
    record Place(Frame frame, Node form, boolean late, LockState lock, Optional<String> rule) {

        CaseId id() {
            return frame.id();
        }

        Entry deed(String act, String subject) {
            return frame.theCase().deed(act, subject);
        }

        Optional<Rejected> locked() {
            return rule.map(frame::refusal);
        }

        /** Items that stay fixed although others of the form were returned. */
        Set<String> fixed() {
            return Locked.fixed(lock, form);
        }
    }

    private final CaseFrames frames;
    private final CollectionRows collections;
    private final Access access;
    private final Deeds deeds;

    private final Locks locks;
    private final Evaluations evaluations;

    TallyDesk(
            CaseFrames frames,
            CollectionRows collections,
            Access access,
            Deeds deeds,
            Locks locks,
            Evaluations evaluations) {
        this.evaluations = evaluations;
        this.locks = locks;
        this.frames = frames;
        this.collections = collections;
        this.access = access;
        this.deeds = deeds;
    }

    /** To look at, for everybody who may read the case: counts tell nothing of a single person. */
    Place at(CaseId id, String indicator) {
        Frame frame = frames.read(id);
        LockState lock = locks.seen(id);
        Node form = frame.indicator(indicator);
        return place(frame, form, collections.find(id), lock, lock.touches(form.code()));
    }

    /** The whole form, to write. */
    Place writable(CaseId id, String indicator) {
        Frame frame = entered(id);
        LockState lock = locks.hold(id);
        Node form = frame.indicator(indicator);
        return unlocked(place(frame, form, collections.hold(id), lock, Locked.form(lock, Optional.of(form))));
    }

    Place writableItem(CaseId id, String item) {
        Frame frame = entered(id);
        LockState lock = locks.hold(id);
        return unlocked(place(frame, frame.indicatorOf(item), collections.hold(id), lock, lock.opens(item)));
    }

    boolean mayEnter(Frame frame) {
        return frame.theCase().isExternal()
                ? evaluations.evaluates(frame.id())
                : access.mayAct(frame.theCase().agency(), ENTERING);
    }

    /** The case for those who may enter what the agency counted; from outside the evaluators. */
    Frame entered(CaseId id) {
        Frame frame = frames.get(id);
        if (!frame.theCase().isExternal()) {
            access.act(frame.theCase().agency(), ENTERING);
        } else if (!mayEnter(frame)) {
            throw new Forbidden();
        }
        return frame;
    }

    private Place place(Frame frame, Node form, Optional<CollectionRows.Row> row, LockState lock, boolean returned) {
        Seal seal = Seal.of(lock.locked(), returned);
        Timing timing = frame.timing(deeds.now());
        Phase phase = Phase.of(
                row.isPresent(),
                row.flatMap(CollectionRows.Row::closedAt).isPresent(),
                row.flatMap(CollectionRows.Row::correctionReason).isPresent() || seal == Seal.RETURNED,
                frame.theCase().isOpen(),
                timing);
        boolean reopened = collections.reopened(frame.id()).contains(form.code());
        Optional<String> rule = new EntryRule(phase, reopened, seal).tallyRefusal();
        return new Place(frame, form, timing == Timing.LATE, lock, rule);
    }

    private static Place unlocked(Place place) {
        place.locked().ifPresent(locked -> {
            throw locked;
        });
        return place;
    }
}
