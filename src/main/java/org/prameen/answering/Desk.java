package org.prameen.answering;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.prameen.answering.domain.EntryRule;
import org.prameen.answering.domain.Phase;
import org.prameen.answering.domain.Seal;
import org.prameen.answering.domain.Timing;
import org.prameen.answering.persistence.SheetRows;
import org.prameen.answering.persistence.Standing;
import org.prameen.casework.LockState;
import org.prameen.casework.Locks;
import org.prameen.instrument.Node;
import org.prameen.organisation.Organisations;
import org.prameen.security.Assignment;
import org.prameen.security.CurrentUser;
import org.prameen.security.Deeds;
import org.prameen.security.Forbidden;
import org.prameen.security.RespondentGroup;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.springframework.stereotype.Component;

/**
 * Where a person answers: finds the own sheet, and decides who may have one. A sheet that counts is for those who were
 * invited; a sheet to try out is for everyone with a role within the agency.
 */
@Component
class Desk {

    /**
     * @param rule key of the sentence that says why nothing can be written now
     */
    record Place(
            Frame frame,
            Optional<Node> form,
            SheetKind kind,
            RespondentGroup group,
            Standing standing,
            LockState lock,
            Optional<String> rule) {

        Optional<Rejected> locked() {
            return rule.map(frame::refusal);
        }

        /** Items that stay fixed although others of the form were returned. */
        Set<String> fixed() {
            return Locked.fixed(lock, form.orElseThrow());
        }
    }

    private final CaseFrames frames;
    private final SheetRows sheets;
    private final CurrentUser user;
    private final Organisations organisations;
    private final Deeds deeds;

    private final Locks locks;

    Desk(CaseFrames frames, SheetRows sheets, CurrentUser user, Organisations organisations, Deeds deeds, Locks locks) {
        this.locks = locks;
        this.frames = frames;
        this.sheets = sheets;
        this.user = user;
        this.organisations = organisations;
        this.deeds = deeds;
    }

    /** The sheet as a whole, to look at. */
    Place at(CaseId id, SheetKind kind) {
        return find(id, kind, frame -> Optional.empty(), locks.seen(id), Locked::touched);
    }

    /** One form, to look at. @param form finds its indicator */
    Place at(CaseId id, SheetKind kind, Function<Frame, Node> form) {
        return find(id, kind, form.andThen(Optional::of), locks.seen(id), Locked::touched);
    }

    /** The sheet as a whole, to write. */
    Place writable(CaseId id, SheetKind kind) {
        LockState lock = hold(id, kind);
        return unlocked(find(id, kind, frame -> Optional.empty(), lock, Locked::sheet));
    }

    /** One form, to write: nobody closes the collection or changes its way of entry before this is done. */
    Place writable(CaseId id, SheetKind kind, Function<Frame, Node> form) {
        LockState lock = hold(id, kind);
        return unlocked(find(id, kind, form.andThen(Optional::of), lock, Locked::form));
    }

    /** One item, to write; it may be the only one of its form that was returned. */
    Place writableItem(CaseId id, SheetKind kind, Function<Frame, Node> form, String item) {
        LockState lock = hold(id, kind);
        return unlocked(find(id, kind, form.andThen(Optional::of), lock, (at, node) -> at.opens(item)));
    }

    /** Keeps the collection from being closed and the case from being signed; sheets to try out concern neither. */
    LockState hold(CaseId id, SheetKind kind) {
        if (kind.isTrial()) {
            return Locked.NEVER;
        }
        LockState lock = locks.hold(id);
        sheets.holdCollection(id);
        return lock;
    }

    private Place find(
            CaseId id,
            SheetKind kind,
            Function<Frame, Optional<Node>> wanted,
            LockState lock,
            BiPredicate<LockState, Optional<Node>> returned) {
        if (user.onBehalfOf().isPresent()) {
            // What somebody thinks of their agency is theirs alone: no sheet is seen or filled in another's place.
            throw new Forbidden();
        }
        Frame frame = frames.get(id);
        Optional<Node> form = wanted.apply(frame);
        Standing standing = sheets.standing(
                id, user.id(), kind.isTrial(), form.map(Node::code).orElse(""));
        RespondentGroup group =
                kind.isTrial() ? groupWithin(frame) : standing.invitedAs().orElseThrow(Forbidden::new);
        Seal seal = Seal.of(lock.locked(), returned.test(lock, form));
        return new Place(frame, form, kind, group, standing, lock, rule(frame, kind, standing, seal));
    }

    private static Place unlocked(Place place) {
        place.locked().ifPresent(locked -> {
            throw locked;
        });
        return place;
    }

    private Optional<String> rule(Frame frame, SheetKind kind, Standing standing, Seal seal) {
        boolean submitted = standing.submittedAt().isPresent();
        if (kind.isTrial()) {
            return EntryRule.trialRefusal(
                    standing.trialFinished() || !frame.theCase().isOpen(), submitted);
        }
        Timing timing = frame.timing(deeds.now());
        Phase phase = Phase.of(
                standing.openedAt().isPresent(),
                standing.closedAt().isPresent(),
                standing.correcting() || seal == Seal.RETURNED,
                frame.theCase().isOpen(),
                timing);
        return new EntryRule(phase, standing.reopened(), seal).sheetRefusal(submitted, standing.tallied());
    }

    /** HR staff when the person answers as such; everybody else with a role in the agency counts as other. */
    private RespondentGroup groupWithin(Frame frame) {
        String agency = organisations.get(frame.theCase().agency()).path();
        var own = user.get().assignments().stream()
                .filter(assignment -> assignment.path().startsWith(agency) && assignment.role() != Role.AUDITOR)
                .toList();
        if (own.isEmpty()) {
            throw new Forbidden();
        }
        return own.stream()
                .map(Assignment::group)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(RespondentGroup.OTHER);
    }
}
