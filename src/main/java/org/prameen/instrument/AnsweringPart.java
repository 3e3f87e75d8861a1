package org.prameen.instrument;

import java.util.Optional;
import java.util.Set;

/**
 * Who answers an instrument, until when, and what is answered elsewhere.
 *
 * @param agencies families of types that rounds are launched for
 * @param lateEntry whether answers after the last day are taken and marked; otherwise they are refused
 * @param profile what an agency says of itself first, where it does
 * @param form that sums each section up, where there is one
 * @param year what holds for this version alone
 */
public record AnsweringPart(
        Set<AgencyFamily> agencies,
        boolean lateEntry,
        Optional<ProfilePart> profile,
        Optional<SummaryForm> form,
        DataOfYear year) {

    /** For instruments that say nothing: local governments, late entry marked (document 002, lines 410-411). */
    public static final AnsweringPart LOCAL = new AnsweringPart(
            Set.of(AgencyFamily.LOCAL_GOVERNMENT), true, Optional.empty(), Optional.empty(), DataOfYear.NONE);

    public AnsweringPart {
        agencies = Set.copyOf(agencies);
    }
}
