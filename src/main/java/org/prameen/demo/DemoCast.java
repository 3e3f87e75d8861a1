package org.prameen.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.demo.AgencyFile.Agency;
import org.prameen.demo.AgencyFile.Name;
import org.prameen.demo.PeopleFile.Member;
import org.prameen.demo.PeopleFile.Part;
import org.prameen.demo.PeopleFile.Post;

/** Everybody in the demo world: those with a name of their own, and a small cast with drawn names in every other agency. */
final class DemoCast {

    private final AgencyFile agencies;
    private final PeopleFile people;

    DemoCast(AgencyFile agencies, PeopleFile people) {
        this.agencies = agencies;
        this.people = people;
    }

    List<Member> everybody() {
        List<Member> everybody = new ArrayList<>(people.people());
        Set<String> cast = people.people().stream()
                .flatMap(member -> member.roles().stream())
                .map(Post::at)
                .collect(Collectors.toSet());
        int turn = 0;
        for (Agency agency : agencies.agencies()) {
            if (!cast.contains(agency.code())) {
                for (Part part : people.everywhere()) {
                    everybody.add(drawn(agency, part, turn++));
                }
            }
        }
        return everybody;
    }

    /** The two lists have lengths without a common divisor, so no full name comes twice before all pairs were used. */
    private Member drawn(Agency agency, Part part, int turn) {
        Name given = people.givenNames().get(turn % people.givenNames().size());
        Name surname = people.surnames().get(turn % people.surnames().size());
        String at = part.unit() == 0 ? agency.code() : DemoWorld.unitCode(agency.code(), part.unit());
        return new Member(
                given.en().toLowerCase(Locale.ROOT) + "." + agency.shortName(),
                given.th() + " " + surname.th(),
                given.en() + " " + surname.en(),
                part.roles().stream()
                        .map(role -> new Post(role, at, part.group()))
                        .toList(),
                null);
    }
}
