package org.prameen.organisation;

/** Where an organisation stands in the tree; the tree itself may skip kinds. */
public enum OrganisationKind {
    NATIONAL_OFFICE,
    CENTRAL_COMMITTEE,
    /** Certifies what agencies of all provinces report to it. */
    CENTRAL_UNIT,
    COMMITTEE_OFFICE,
    PROVINCIAL_COMMITTEE,
    AGENCY,
    UNIT
}
