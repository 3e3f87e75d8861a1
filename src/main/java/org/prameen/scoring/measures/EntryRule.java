package org.prameen.scoring.measures;

import java.util.Optional;
import org.prameen.instrument.ResultsPart;

/**
 * A rule by which measures are entered (document 001, category 7). Those of a measure stand first, those of a place behind
 * them. The arguments of a finding are named here, in their order.
 */
public enum EntryRule {
    /** The group, or the prescribed measure in it, is not one of the instrument. Arguments: the unknown code. */
    UNKNOWN_PLACE,
    /** A measure is quantitative, so that a level can be computed (document 001, lines 2948-2949). No arguments. */
    NOT_QUANTITATIVE,
    /**
     * What a computed level needs besides: a target is set and improvement measured (document 001, lines 2948-2949).
     * Arguments: what is missing, as names of {@link Detail}.
     */
    FIGURE_MISSING,
    /** Results of three years (document 001, lines 2953-2954). Arguments: years entered, years needed. */
    TOO_FEW_YEARS,
    /**
     * The same measure once, in another unit too, in a group or across groups and dimensions; a duplicate gets no score
     * (document 001, lines 2951-2952). Arguments: the ids of those it repeats.
     */
    DUPLICATE,
    /**
     * What has to be stated of a measure besides its figures, or which way is better where its name leaves a doubt
     * ({@link Statements#DIRECTION}). Arguments: name of the demand, lines of the source document where it has some.
     */
    STATEMENT_MISSING,
    /** A result that counts only when it was completed in the year assessed (document 001, lines 3060-3062). Arguments: its date. */
    NOT_IN_YEAR,
    /** At most five in a dimension (document 001, line 2955). Arguments: entered, most. */
    TOO_MANY_IN_DIMENSION,
    /** At most two in a group, three in 7.1.1 (document 001, lines 2956-2958, 2970-2974). Arguments: entered, most. */
    TOO_MANY_IN_GROUP,
    /**
     * Room is left only for what is still owed here; follows from the caps and the duties, is not printed. Arguments: entered,
     * owed and not entered yet, most.
     */
    PLACES_RESERVED,
    /** A group marked * has at least one (document 001, line 2946). Arguments: how many it needs. */
    GROUP_MISSING,
    /** At least two in 7.1.1 (document 001, lines 2970-2974). Arguments: entered, least. */
    TOO_FEW_IN_GROUP,
    /** A measure marked ** is reported (document 001, line 2946). Arguments: the group it belongs to. */
    MEASURE_MISSING;

    /** Whether a finding names a measure, by its id; else it names a place, by its code. */
    public boolean ofMeasure() {
        return compareTo(NOT_IN_YEAR) <= 0;
    }

    /** Lines of the source document as the package names them; empty where the rule is a method of the system. */
    public Optional<String> lines(ResultsPart part) {
        return part.rules().linesOf(name());
    }
}
