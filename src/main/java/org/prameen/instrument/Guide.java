package org.prameen.instrument;

import java.util.List;
import java.util.Optional;
import org.prameen.shared.LocalText;

/**
 * What stands beside a node and helps to answer it; nothing of it is scored.
 *
 * @param otherTitle the title another place of the document gives it
 * @param unanswered why nothing is answered here although the document names it; empty where something is
 * @param guidance what the document says to look at, in printed order
 * @param checklist what an assessor ticks off, in printed order
 */
public record Guide(
        Optional<LocalText> otherTitle,
        Optional<LocalText> unanswered,
        List<Guidance> guidance,
        List<ChecklistEntry> checklist) {

    public static final Guide NONE = new Guide(Optional.empty(), Optional.empty(), List.of(), List.of());

    public Guide {
        guidance = List.copyOf(guidance);
        checklist = List.copyOf(checklist);
    }
}
