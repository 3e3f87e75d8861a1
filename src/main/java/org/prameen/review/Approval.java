package org.prameen.review;

import java.time.Instant;
import java.util.Optional;
import org.prameen.shared.LocalText;
import org.prameen.shared.OrganisationId;

/**
 * Somebody approved a case as it was.
 *
 * @param position of the route; 0 inside the agency
 * @param step the step's name at that time
 * @param hash SHA-256 of what was approved; the check inside the agency is bound to a calculation instead
 * @param voidedAt when a change ended the approval, with {@code voidReason}
 */
public record Approval(
        ApprovalLevel level,
        int position,
        OrganisationId body,
        LocalText step,
        String by,
        Instant at,
        Optional<String> hash,
        Optional<Instant> voidedAt,
        Optional<String> voidReason) {

    public boolean stands() {
        return voidedAt.isEmpty();
    }
}
