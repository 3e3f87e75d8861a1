package org.prameen.workbook;

import java.time.Instant;
import java.util.Optional;

/**
 * What stands at one item of a workbook.
 *
 * @param value as {@link org.prameen.workbook.domain.EntryRule} writes it; empty when the item is not answered
 * @param version to be sent with the next write
 * @param by name of who wrote last
 */
public record BookEntry(
        String code, Optional<String> value, Optional<String> note, int version, Instant at, String by) {}
