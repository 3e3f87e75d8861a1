package org.prameen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.prameen.organisation.NewOrganisation;
import org.prameen.organisation.OrganisationEditing;
import org.prameen.organisation.OrganisationKind;
import org.prameen.security.AsSystem;
import org.prameen.security.NewPerson;
import org.prameen.security.People;
import org.prameen.security.RespondentGroup;
import org.prameen.security.Role;
import org.prameen.shared.LocalText;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Founds agencies and hires people for {@link World}. */
public class WorldOffices {

    /** With which everybody made here signs in. */
    public static final String PASSWORD = "prameen-world";

    static final List<String> UNITS = List.of("สำนักปลัด", "กองคลัง", "กองช่าง", "กองการศึกษา");

    private static final String HASH = new BCryptPasswordEncoder(4).encode(PASSWORD);
    private static final String FIRST_NUMBER = "prameen.world.first";
    private static final int NUMBERS_OF_A_PROCESS = 100_000;
    private static final AtomicInteger NUMBER = new AtomicInteger(Integer.getInteger(FIRST_NUMBER, 0));
    private static final List<Role> OF_AGENCY = List.of(
            Role.COORDINATOR,
            Role.HEAD_OF_HR,
            Role.COMMITTEE_MEMBER,
            Role.EXECUTIVE,
            Role.AGENCY_HEAD,
            Role.PLAN_MANAGER);

    /**
     * An agency and who works there.
     *
     * @param units the first one closes the summary
     * @param people one a role of the agency; for respondents the first one
     * @param respondents one of the HR staff in the first unit, one other in each further unit
     */
    public record Agency(
            OrganisationId id,
            String code,
            List<OrganisationId> units,
            Map<Role, PersonId> people,
            List<PersonId> respondents) {

        public PersonId person(Role role) {
            return Optional.ofNullable(people.get(role)).orElseThrow();
        }

        public PersonId coordinator() {
            return person(Role.COORDINATOR);
        }

        public PersonId headOfHr() {
            return person(Role.HEAD_OF_HR);
        }

        public PersonId committeeMember() {
            return person(Role.COMMITTEE_MEMBER);
        }

        public PersonId head() {
            return person(Role.AGENCY_HEAD);
        }

        public PersonId respondent() {
            return respondents.get(0);
        }
    }

    private final OrganisationEditing editing;
    private final People people;

    /** An argument of Java that lets a process on the same data make offices and people no other one made. */
    public static String namesFrom(int process) {
        return "-D" + FIRST_NUMBER + "=" + process * NUMBERS_OF_A_PROCESS;
    }

    WorldOffices(OrganisationEditing editing, People people) {
        this.editing = editing;
        this.people = people;
    }

    /** @param type of organisation @param above code of the body it reports to @param name empty for one made from its number */
    record Founding(String type, String province, String above, String name) {}

    Agency agency(String province) {
        return agency(new Founding("MUNICIPALITY", province, "MUN-" + province, ""));
    }

    Agency agency(Founding founding) {
        return AsSystem.call(() -> {
            String code = "W-" + NUMBER.incrementAndGet();
            String name = founding.name().isEmpty() ? "เทศบาล " + code : founding.name() + " " + code;
            OrganisationId id = add(code, OrganisationKind.AGENCY, founding, founding.above(), name, 0);
            List<OrganisationId> units = new ArrayList<>();
            for (int unit = 1; unit <= UNITS.size(); unit++) {
                units.add(add(code + "-U" + unit, OrganisationKind.UNIT, null, code, UNITS.get(unit - 1), unit));
            }
            Map<Role, PersonId> staff = new EnumMap<>(Role.class);
            OF_AGENCY.forEach(role -> staff.put(role, person(role, id, Optional.empty())));
            List<PersonId> respondents = units.stream()
                    .map(unit -> person(
                            Role.RESPONDENT,
                            unit,
                            Optional.of(unit.equals(units.get(0)) ? RespondentGroup.HR_STAFF : RespondentGroup.OTHER)))
                    .toList();
            staff.put(Role.RESPONDENT, respondents.get(0));
            return new Agency(id, code, List.copyOf(units), staff, respondents);
        });
    }

    PersonId person(Role role, OrganisationId at, Optional<RespondentGroup> group) {
        return AsSystem.call(() -> {
            String username = "w" + NUMBER.incrementAndGet() + "." + role.name().toLowerCase(java.util.Locale.ROOT);
            LocalText name = LocalText.of("คุณ " + username, "Person " + username);
            PersonId id = people.add(new NewPerson(username, PASSWORD, name, Optional.empty()), HASH);
            people.assign(id, role, at, group);
            return id;
        });
    }

    private OrganisationId add(
            String code, OrganisationKind kind, Founding founding, String parent, String name, int position) {
        return editing.add(new NewOrganisation(
                code,
                kind,
                Optional.ofNullable(founding).map(Founding::type),
                Optional.ofNullable(founding).map(Founding::province),
                parent,
                LocalText.of(name, name),
                LocalText.of("เมือง", "Mueang"),
                position == 1,
                position));
    }
}
