package org.prameen.workbook;

import java.time.Instant;
import java.util.Optional;
import org.prameen.casework.EntryWindow;
import org.prameen.casework.LockState;
import org.prameen.security.Access;
import org.prameen.security.Role;
import org.prameen.workbook.BookFrames.Frame;
import org.springframework.stereotype.Component;

/** Who may enter something into a workbook, and when. The head signs what others entered, and so enters nothing. */
@Component
class BookAccess {

    private static final Role[] FILLING = {
        Role.COORDINATOR, Role.HEAD_OF_HR, Role.COMMITTEE_MEMBER, Role.PLAN_MANAGER, Role.RESPONDENT
    };

    private final Access access;

    BookAccess(Access access) {
        this.access = access;
    }

    /** For those of the agency who fill in, and for all who may read it. */
    void look(Frame frame) {
        if (!fills(frame)) {
            access.read(frame.theCase().agency());
        }
    }

    /** @throws org.prameen.security.Forbidden for others of the agency; outsiders find nothing */
    void fill(Frame frame) {
        access.act(frame.theCase().agency(), FILLING);
    }

    boolean fills(Frame frame) {
        return access.mayAct(frame.theCase().agency(), FILLING);
    }

    /** Handing the workbook to the head is for who answers for it. */
    void finish(Frame frame) {
        access.act(frame.theCase().agency(), Role.COORDINATOR, Role.HEAD_OF_HR);
    }

    boolean finishes(Frame frame) {
        return access.mayAct(frame.theCase().agency(), Role.COORDINATOR, Role.HEAD_OF_HR);
    }

    /** Why nothing can be entered now, whoever asks, as a message key. @param opened whether the case came to its workbook */
    static Optional<String> closed(Frame frame, boolean opened, Instant now) {
        if (!frame.theCase().isOpen()) {
            return Optional.of("workbook.closed.over");
        }
        if (!opened) {
            return Optional.of("workbook.closed.notOpened");
        }
        return now.isBefore(frame.round().dates().collectionOpensAt())
                ? Optional.of("workbook.closed.early")
                : Optional.empty();
    }

    /** The same for entering, where the instrument may close on time. */
    static Optional<String> closed(Frame frame, boolean opened, LockState lock, Instant now) {
        return closed(frame, opened, now).or(() -> EntryWindow.refusal(frame.round(), frame.instrument(), lock, now));
    }

    static boolean late(Frame frame, Instant now) {
        return !now.isBefore(frame.round().dates().collectionClosesAt());
    }

    /** Whether the person stands in for one round or one task only, and sees nothing of other rounds. */
    boolean isNarrow() {
        return access.isNarrow();
    }
}
