package org.prameen.reporting;

import java.time.Instant;
import java.util.Optional;
import org.prameen.shared.LocalText;

/** A line of the public list. @param slug last part of the report's address */
public record PublicListing(
        String slug, LocalText agency, Optional<LocalText> province, LocalText round, Instant releasedAt) {}
