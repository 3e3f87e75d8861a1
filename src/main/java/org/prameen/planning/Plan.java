package org.prameen.planning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.shared.CaseId;

/**
 * The plan of a case as it stands.
 *
 * @param parts what was written; a part nobody touched is missing here and empty in the methods below
 * @param editions the latest saving of each part that was touched
 * @param transitions oldest first
 * @param changes of the selection after approval, oldest first
 */
public record Plan(
        CaseId caseId,
        PlanStatus status,
        Map<Part, PlanPart> parts,
        Map<Part, Edition> editions,
        List<Transition> transitions,
        List<SelectionChange> changes) {

    /** The plan of a case before anybody wrote in it. */
    public static Plan untouched(CaseId id) {
        return new Plan(id, PlanStatus.DRAFT, Map.of(), Map.of(), List.of(), List.of());
    }

    public PlanPart get(Part part) {
        return parts.getOrDefault(part, part.untouched());
    }

    /** Version of a part, to be handed back when it is saved; 0 when nobody touched it. */
    public int version(Part part) {
        return Optional.ofNullable(editions.get(part)).map(Edition::version).orElse(0);
    }

    public Frame frame() {
        return (Frame) get(Part.FRAME);
    }

    public Method method() {
        return (Method) get(Part.METHOD);
    }

    public Inputs inputs() {
        return (Inputs) get(Part.INPUTS);
    }

    public Choice choice() {
        return (Choice) get(Part.CHOICE);
    }

    public Targets targets() {
        return (Targets) get(Part.TARGETS);
    }

    public Committee committee() {
        return (Committee) get(Part.COMMITTEE);
    }

    public Responsibles responsible() {
        return (Responsibles) get(Part.RESPONSIBLE);
    }

    public Informants informants() {
        return (Informants) get(Part.INFORMANTS);
    }

    public Monitoring monitoring() {
        return (Monitoring) get(Part.MONITORING);
    }

    /** The latest passing on to a status, if there was one. */
    public Optional<Transition> last(PlanStatus to) {
        return transitions.stream().filter(step -> step.to() == to).reduce((first, second) -> second);
    }
}
