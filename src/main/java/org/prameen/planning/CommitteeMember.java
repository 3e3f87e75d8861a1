package org.prameen.planning;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;

/**
 * Somebody on the evaluation committee.
 *
 * @param person when the member may sign in here; others are named only
 * @param post what the member is in the agency or elsewhere
 */
public record CommitteeMember(Optional<PersonId> person, String name, String post, Seat seat, Set<Duty> duties) {

    /** What the member is on the committee. */
    public enum Seat {
        CHAIR,
        MEMBER,
        SECRETARY
    }

    /** What the handbook has committees for (document 002, lines 305-306). */
    public enum Duty {
        OVERSEE,
        FOLLOW_UP,
        CHECK,
        EVALUATE
    }

    public CommitteeMember {
        person = person == null ? Optional.empty() : person;
        name = Written.line(name, "name");
        post = Written.line(post, "post");
        seat = seat == null ? Seat.MEMBER : seat;
        duties = duties == null || duties.isEmpty() ? EnumSet.allOf(Duty.class) : EnumSet.copyOf(duties);
        if (name.isEmpty()) {
            throw Rejected.because("planning.memberWithoutName").at("name");
        }
    }

    /** A member with all duties. */
    public static CommitteeMember named(String name, String post, Seat seat) {
        return new CommitteeMember(Optional.empty(), name, post, seat, Set.of());
    }
}
