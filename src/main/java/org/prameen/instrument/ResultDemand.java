package org.prameen.instrument;

import java.util.List;

/**
 * What has to be stated of certain measures beside their figures, for example the partners of a joint one.
 *
 * @param name for example {@code PARTNERS}; interfaces use it
 * @param of codes of the dimensions, groups and prescribed measures it concerns
 * @param lines of the source document
 */
public record ResultDemand(String name, List<String> of, String lines) {

    /** A statement that is a date and lies in the year assessed. */
    public static final String COMPLETED_IN_YEAR = "COMPLETED_IN_YEAR";

    public ResultDemand {
        of = List.copyOf(of);
    }
}
