package org.prameen.reporting.content;

import java.util.List;
import org.prameen.shared.LocalText;

/** Everything a full report says, in both languages; this is what is archived. */
public record FullContent(
        LocalText title,
        LocalText agency,
        LocalText place,
        LocalText round,
        LocalText legalReference,
        List<Chapter> chapters,
        Figures figures) {

    public FullContent {
        chapters = List.copyOf(chapters);
    }
}
