package org.prameen.instrument;

/** Families of organisation types; an instrument is made for one or more of them. */
public enum AgencyFamily {
    /** The five types of local government (document 002, lines 309-391; document 000). */
    LOCAL_GOVERNMENT,
    /** Education service area offices (document 004, lines 1-7). */
    EDUCATION_AREA,
    /** Departments and their equivalents (document 001). */
    DEPARTMENT
}
