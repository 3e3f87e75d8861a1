package org.prameen.lifecycle;

import java.util.List;
import org.prameen.shared.LocalText;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.RoundId;

/** What the open tasks of an inbox can be narrowed to; as many of each as a list bears. */
public record InboxChoices(List<OfRound> rounds, List<OfAgency> agencies, List<OfStep> steps) {

    public record OfRound(RoundId id, LocalText name) {}

    public record OfAgency(OrganisationId id, LocalText name) {}

    /** @param nameKey message key */
    public record OfStep(String element, String nameKey) {}
}
