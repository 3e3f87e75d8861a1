package org.prameen.lifecycle;

import java.util.Optional;
import java.util.UUID;
import org.prameen.shared.LocalText;
import org.prameen.shared.OrganisationId;

/**
 * A narrowed view of the inbox that somebody keeps.
 *
 * @param own whether it is the reader's; what others share is only used
 * @param owner name of whose it is
 * @param sharedWith the agency or body whose people may use it
 * @param opensFirst whether it opens with the reader's inbox
 */
public record SavedFilter(
        UUID id,
        String name,
        InboxQuery query,
        boolean own,
        LocalText owner,
        Optional<OrganisationId> sharedWith,
        boolean opensFirst) {}
