package org.prameen.reporting.content;

import java.util.List;
import org.prameen.shared.LocalText;

/**
 * A chapter of a report.
 *
 * @param id short name for links within the report, lower-case letters and hyphens
 */
public record Chapter(String id, LocalText title, List<Block> blocks) {

    public Chapter {
        blocks = List.copyOf(blocks);
    }
}
