package org.prameen.review.domain;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.prameen.shared.PersonId;

/**
 * Nobody approves what they had a part in further down, not even in the place of somebody else: neither the person who
 * acts nor the one they act for may have done anything below the level they decide at.
 */
public final class NotTheirOwn {

    /** Position of the head of the agency; the bodies of the route count from 1. */
    public static final int HEAD = 0;

    private static final int COMMITTEE = -1;
    private static final int STAFF = -2;

    private NotTheirOwn() {}

    /** What somebody did for a submission. */
    public enum Part {
        ENTERED,
        PREPARED,
        AGREED,
        EVIDENCE,
        CHECKED,
        SIGNED,
        DECIDED
    }

    /** @param position how far up it was done */
    public record Deed(PersonId person, Part part, int position) {

        /** Done inside the agency, or by its head. */
        public static Deed of(PersonId person, Part part) {
            int position =
                    switch (part) {
                        case CHECKED -> COMMITTEE;
                        case SIGNED, DECIDED -> HEAD;
                        default -> STAFF;
                    };
            return new Deed(person, part, position);
        }

        /** @param position of a body, from 1 */
        public static Deed decided(PersonId person, int position) {
            return new Deed(person, Part.DECIDED, position);
        }
    }

    /**
     * The part that keeps them from deciding.
     *
     * @param actors who acts, and whom they act for
     * @param position where they decide: {@link #HEAD} or a body's
     */
    public static Optional<Part> obstacle(Set<PersonId> actors, int position, Collection<Deed> deeds) {
        return deeds.stream()
                .filter(deed -> deed.position() < position && actors.contains(deed.person()))
                .map(Deed::part)
                .min(Part::compareTo);
    }
}
