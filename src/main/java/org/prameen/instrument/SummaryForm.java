package org.prameen.instrument;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prameen.shared.LocalText;

/**
 * A form that sums an answered section up, point by point (document 004, lines 290, 372, 478).
 *
 * @param points how many; their headings may be unknown
 * @param headings of all points, or none where nobody configured them: none is invented
 */
public record SummaryForm(LocalText title, int points, List<LocalText> headings) {

    public SummaryForm {
        headings = List.copyOf(headings);
    }

    /** Codes of the entries of a section: its points, and before them what was chosen as the answer. */
    public Stream<String> entries(String section) {
        return Stream.concat(
                Stream.of(chosen(section)), IntStream.rangeClosed(1, points).mapToObj(point -> entry(section, point)));
    }

    /** The activity, project or work that the agency chose as its answer. */
    public static String chosen(String section) {
        return section + ":project";
    }

    /** Of which project somebody confirmed that all evidence of the section is. */
    public static String sameProject(String section) {
        return section + ":same-project";
    }

    /** @param point from 1 */
    public static String entry(String section, int point) {
        return section + ":form." + point;
    }
}
