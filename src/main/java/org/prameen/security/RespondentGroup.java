package org.prameen.security;

/** Who a respondent is towards the HR work that is assessed (document 002, line 405). */
public enum RespondentGroup {
    HR_STAFF,
    OTHER
}
