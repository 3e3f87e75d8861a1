package org.prameen.instrument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prameen.shared.LocalText;

/**
 * What stands beside a node and helps to answer it; nothing of it is scored.
 *
 * @param otherTitle the title another place of the document gives it
 * @param unanswered why nothing is answered here although the document names it; empty where something is
 * @param overview one sentence a level on what it takes here, where the document gives one
 * @param guidance what the document says to look at, in printed order
 * @param criteria the parts in which the document explains it, in printed order
 * @param definitions of words that stand in the questions here
 * @param checklist what an assessor ticks off, in printed order
 */
public record Guide(
        Optional<LocalText> otherTitle,
        Optional<LocalText> unanswered,
        List<Guidance> overview,
        List<Guidance> guidance,
        List<Criterion> criteria,
        List<Term> definitions,
        List<ChecklistEntry> checklist) {

    public static final Guide NONE =
            new Guide(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Guide {
        overview = List.copyOf(overview);
        criteria = List.copyOf(criteria);
        definitions = List.copyOf(definitions);
        guidance = List.copyOf(guidance);
        checklist = List.copyOf(checklist);
    }

    /**
     * The entry that a code means here.
     *
     * @param wanted the code, or the one the document prints by mistake; what is really called so comes first
     */
    public Optional<ChecklistEntry> entry(String wanted) {
        return checklist.stream()
                .filter(entry -> entry.code().equals(wanted))
                .findFirst()
                .or(() -> checklist.stream()
                        .filter(entry -> entry.printed().filter(wanted::equals).isPresent())
                        .findFirst());
    }

    /** What of the checklist concerns an agency of these kinds. */
    public List<ChecklistEntry> checklist(Set<String> kinds) {
        return checklist.stream().filter(entry -> entry.concerns(kinds)).toList();
    }
}
