package org.prameen.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.prameen.organisation.Organisations;
import org.prameen.security.Assignment;
import org.prameen.security.Person;
import org.prameen.shared.OrganisationId;
import org.springframework.stereotype.Component;

/**
 * Who may take which task. A task is for {@code ROLE@organisation}; a role held above the organisation counts too, and
 * one held in a unit counts in its whole agency. To find a person's tasks by equal words alone, the task is stored with
 * {@code ROLE@path} for its organisation and all above it.
 */
@Component
public class Groups {

    private final Organisations organisations;

    Groups(Organisations organisations) {
        this.organisations = organisations;
    }

    /** @param groups as {@code ROLE@organisation id} */
    public List<String> reach(List<String> groups) {
        return groups.stream().flatMap(this::reach).distinct().toList();
    }

    /** The words by which a person's tasks are found. */
    public static List<String> of(Person person) {
        return person.assignments().stream().flatMap(Groups::of).distinct().toList();
    }

    private static Stream<String> of(Assignment assignment) {
        return Stream.concat(Stream.of(assignment.path()), assignment.agencyPath().stream())
                .map(path -> assignment.role() + "@" + path);
    }

    private Stream<String> reach(String group) {
        int at = group.indexOf('@');
        String role = group.substring(0, at);
        String path =
                organisations.get(OrganisationId.of(group.substring(at + 1))).path();
        return upwards(path).map(place -> role + "@" + place);
    }

    /** {@code /A/B/} leads to {@code /A/B/} and {@code /A/}. */
    private static Stream<String> upwards(String path) {
        List<String> places = new ArrayList<>();
        for (int end = path.length() - 1; end > 0; end = path.lastIndexOf('/', end - 1)) {
            places.add(path.substring(0, end + 1));
        }
        return places.stream();
    }
}
