package org.prameen.instrument;

import java.util.Optional;
import java.util.Set;

/**
 * Who answers an instrument, and until when.
 *
 * @param agencies families of types that rounds are launched for
 * @param lateEntry whether answers after the last day are taken and marked; otherwise they are refused
 * @param profile what an agency says of itself first, where it does
 * @param form that sums each section up, where there is one
 */
public record AnsweringPart(
        Set<AgencyFamily> agencies, boolean lateEntry, Optional<ProfilePart> profile, Optional<SummaryForm> form) {

    /** For instruments that say nothing: local governments, late entry marked (document 002, lines 410-411). */
    public static final AnsweringPart LOCAL =
            new AnsweringPart(Set.of(AgencyFamily.LOCAL_GOVERNMENT), true, Optional.empty(), Optional.empty());

    public AnsweringPart {
        agencies = Set.copyOf(agencies);
    }
}
