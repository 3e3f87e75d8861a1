package org.prameen.workbook;

import java.time.Instant;
import java.util.UUID;
import org.prameen.scoring.measures.MeasureEntry;

/**
 * A measure of results as it stands in a workbook.
 *
 * @param version to be sent with the next write
 * @param by name of who wrote last
 * @param trace what happened to it
 */
public record ResultMeasure(UUID id, TypedMeasure typed, int version, Instant at, String by, MeasureTrace trace) {

    public MeasureEntry entry() {
        return typed.entry(id);
    }

    /** Code of its entry in what a signature covers. */
    String code() {
        return typed.group() + ":" + id;
    }
}
