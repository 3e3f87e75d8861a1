package org.prameen.instrument;

/** What a node of an instrument's tree stands for; the names are the ones used in interfaces. */
public enum NodeKind {
    /** Top group that counts towards the total. */
    COMPONENT,
    /** Top group that is reported beside the total, never in it. */
    OUTCOME_GROUP,
    FACTOR,
    /** The level that has a survey form and a verdict. */
    INDICATOR,
    /** One line of a form: what is answered. */
    ITEM
}
