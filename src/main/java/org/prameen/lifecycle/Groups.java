package org.prameen.lifecycle;

import java.util.List;
import java.util.stream.Stream;
import org.prameen.organisation.Organisations;
import org.prameen.security.Assignment;
import org.prameen.security.Person;
import org.prameen.shared.OneMoment;
import org.prameen.shared.OrganisationId;
import org.springframework.stereotype.Component;

/**
 * Who may take which task. A task is for {@code ROLE@organisation}; a role held in a unit counts in its whole agency, one
 * held above does not, for a committee reads what lies below it but does nothing in its stead. To find a person's tasks
 * by equal words alone, the task is stored with {@code ROLE@path}.
 */
@Component
public class Groups {

    private final Organisations organisations;

    Groups(Organisations organisations) {
        this.organisations = organisations;
    }

    /** @param groups as {@code ROLE@organisation id} */
    public List<String> reach(List<String> groups) {
        return OneMoment.of(() -> groups.stream().map(this::reach).distinct().toList());
    }

    /** The words by which a person's tasks are found. */
    public static List<String> of(Person person) {
        return of(person.assignments());
    }

    static List<String> of(List<Assignment> assignments) {
        return assignments.stream().flatMap(Groups::words).distinct().toList();
    }

    private static Stream<String> words(Assignment assignment) {
        return Stream.concat(Stream.of(assignment.path()), assignment.agencyPath().stream())
                .map(path -> assignment.role() + "@" + path);
    }

    private String reach(String group) {
        int at = group.indexOf('@');
        OrganisationId place = OrganisationId.of(group.substring(at + 1));
        return group.substring(0, at + 1) + organisations.get(place).path();
    }
}
