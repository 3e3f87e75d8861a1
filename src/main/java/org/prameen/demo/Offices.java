package org.prameen.demo;

import java.util.List;
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
        return holder(Role.NATIONAL_OFFICER, null);
    }

    /** Who receives reports at a body. */
    String reviewer(String body) {
        return holder(Role.PROVINCIAL_REVIEWER, body);
    }

    private String holder(Role role, String at) {
        return everybody.stream()
                .filter(member -> member.roles().stream()
                        .anyMatch(post ->
                                post.role() == role && (at == null || post.at().equals(at))))
                .map(Member::username)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody is " + role + " at " + at));
    }
}
