package org.prameen.security;

/** What a person does somewhere; always held at an organisation, whose part of the tree it reaches. */
public enum Role {
    ADMINISTRATOR,
    NATIONAL_OFFICER,
    PROVINCIAL_REVIEWER,
    /** The summariser of an agency, usually in its office of the permanent secretary. */
    COORDINATOR,
    HEAD_OF_HR,
    COMMITTEE_MEMBER,
    RESPONDENT,
    EXECUTIVE,
    /** The highest executive of an agency, who signs what it submits. */
    AGENCY_HEAD,
    PLAN_MANAGER,
    AUDITOR;

    /** Roles whose acts know no border of an organisation; they exist at the national office only. */
    public boolean isNationwide() {
        return this == ADMINISTRATOR || this == NATIONAL_OFFICER;
    }

    /** Group name that process models and work lists use: the role at one organisation. */
    public String at(org.prameen.shared.OrganisationId organisation) {
        return name() + "@" + organisation;
    }
}
