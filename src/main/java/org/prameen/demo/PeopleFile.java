package org.prameen.demo;

import java.util.List;
import org.prameen.security.RespondentGroup;
import org.prameen.security.Role;

/**
 * What {@code people.yaml} holds.
 *
 * @param people those with a name of their own
 * @param everywhere the parts to be filled in every other agency
 */
record PeopleFile(
        List<Member> people, List<Part> everywhere, List<AgencyFile.Name> givenNames, List<AgencyFile.Name> surnames) {

    /** @param shows what to look at with this login, null where it is not worth a line in the log */
    record Member(String username, String th, String en, List<Post> roles, String shows) {}

    /** @param at code of the organisation */
    record Post(Role role, String at, RespondentGroup group) {}

    /** @param unit which unit of the agency, counted from 1; 0 is the agency itself */
    record Part(int unit, List<Role> roles, RespondentGroup group) {}
}
