package org.prameen.planning;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.shared.PersonId;

/**
 * Who is asked (document 002, line 405).
 *
 * @param named nobody named means every respondent of the agency
 */
public record Informants(Set<PersonId> named) implements PlanPart {

    public static final Informants EVERYBODY = new Informants(Set.of());

    public Informants {
        named = named == null ? Set.of() : Set.copyOf(named);
    }

    @Override
    public Part part() {
        return Part.INFORMANTS;
    }

    @Override
    public Map<String, String> facts() {
        return Written.facts(
                "named", named.stream().map(PersonId::toString).sorted().collect(Collectors.joining(" ")));
    }
}
