package org.prameen.demo;

import java.util.List;
import java.util.Set;
import org.prameen.demo.PeopleFile.Member;
import org.prameen.security.Role;

/** Who does what in the demo world. */
class Offices {

    private final AgencyFile agencies = DemoFiles.agencies();
    private final PeopleFile people = DemoFiles.people();
    private final List<Member> everybody = new DemoCast(agencies, people).everybody();

    Office of(String agency) {
        return new Office(
                agency,
                everybody.stream()
                        .filter(member -> member.roles().stream()
                                .anyMatch(post ->
                                        post.at().equals(agency) || post.at().startsWith(agency + "-U")))
                        .toList());
    }

    /** Whether its people have names of their own in the file. */
    boolean isNamed(String agency) {
        return people.people().stream()
                .flatMap(member -> member.roles().stream())
                .anyMatch(post -> post.at().equals(agency));
    }

    int position(String agency) {
        return agencies.agencies().stream()
                .map(AgencyFile.Agency::code)
                .toList()
                .indexOf(agency);
    }

    String nationalOfficer() {
        return holder(Set.of(Role.NATIONAL_OFFICER), null);
    }

    /** Who decides at a body. */
    String reviewer(String body) {
        return holder(Set.of(Role.PROVINCIAL_REVIEWER, Role.NATIONAL_OFFICER), body);
    }

    private String holder(Set<Role> oneOf, String at) {
        return everybody.stream()
                .filter(member -> member.roles().stream()
                        .anyMatch(post -> oneOf.contains(post.role())
                                && (at == null || post.at().equals(at))))
                .map(Member::username)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody is " + oneOf + " at " + at));
    }
}
