package org.prameen.demo;

import java.util.List;
import org.prameen.demo.PeopleFile.Member;
import org.prameen.security.Role;

/** The people of one agency, by user name. */
record Office(String code, List<Member> members) {

    String name(Role role) {
        return member(role).username();
    }

    Member member(Role role) {
        return members.stream()
                .filter(member -> has(member, role))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(code + " has no " + role));
    }

    List<Member> all(Role role) {
        return members.stream().filter(member -> has(member, role)).toList();
    }

    /** In the order of the file. */
    List<String> respondents() {
        return all(Role.RESPONDENT).stream().map(Member::username).toList();
    }

    String coordinator() {
        return name(Role.COORDINATOR);
    }

    private boolean has(Member member, Role role) {
        return member.roles().stream().anyMatch(post -> post.role() == role && belongs(post.at()));
    }

    private boolean belongs(String at) {
        return at.equals(code) || at.startsWith(code + "-U");
    }
}
