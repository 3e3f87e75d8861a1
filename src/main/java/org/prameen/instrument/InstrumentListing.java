package org.prameen.instrument;

import java.time.Instant;
import java.util.Optional;
import org.prameen.shared.LocalText;

/**
 * A published version in the catalogue.
 *
 * @param items number of items that are answered
 * @param frozenAt when a round first used the version; empty while it may still be replaced
 */
public record InstrumentListing(
        String code,
        String version,
        LocalText title,
        int indicators,
        int items,
        Instant publishedAt,
        Optional<Instant> frozenAt) {}
