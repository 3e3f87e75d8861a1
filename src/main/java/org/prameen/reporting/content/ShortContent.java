package org.prameen.reporting.content;

import java.util.List;
import org.prameen.shared.LocalText;

/** Everything a short report says, once for each kind of reader; the figures are the same ones. */
public record ShortContent(
        LocalText title,
        LocalText agency,
        LocalText place,
        LocalText round,
        List<Chapter> citizens,
        List<Chapter> council) {

    public List<Chapter> chapters(Reader reader) {
        return reader == Reader.COUNCIL ? council : citizens;
    }

    /** For whom a short report is laid out (document 002, lines 428-429). */
    public enum Reader {
        CITIZENS,
        COUNCIL
    }
}
