package org.prameen.review;

import java.util.Optional;
import org.prameen.shared.RoundId;

/**
 * Which gaps are wanted: second value minus first.
 *
 * @param province two-digit code
 * @param node code of an indicator, factor or component to stay within
 */
public record GapQuery(
        RoundId round,
        Basis first,
        Basis second,
        Grouping by,
        Optional<String> type,
        Optional<String> province,
        Optional<String> node) {

    /** What a line of the report stands for. */
    public enum Grouping {
        /** One item of one agency. */
        SINGLE,
        ITEM,
        AGENCY,
        PROVINCE
    }

    public static GapQuery of(RoundId round, Basis first, Basis second, Grouping by) {
        return new GapQuery(round, first, second, by, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
