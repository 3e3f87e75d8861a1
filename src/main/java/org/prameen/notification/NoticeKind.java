package org.prameen.notification;

/** What can be told. The sentence of each stands in the texts under {@code notification.kind}. */
public enum NoticeKind {
    /** Something is to be done, by whoever of a group takes it. */
    WORK_OPENED,
    /** Something is to be done by this very person. */
    WORK_ASSIGNED,
    /** What this person had to do was given to somebody else or back to the group. */
    WORK_TAKEN_BACK,
    /** What this person had to do need not be done any more. */
    WORK_GONE,
    /** Somebody asks for what is to be done. */
    WORK_REMINDED,
    DUE_SOON,
    OVERDUE,
    /** To those who lead the people whose work is overdue. */
    OVERDUE_BELOW,
    COLLECTION_LATE,
    REPORT_LATE,
    PLAN_APPROVED,
    PLAN_RETURNED,
    COLLECTION_CLOSED,
    RESULTS_ACCEPTED,
    RESULTS_RETURNED,
    CORRECTION_ASKED,
    FULL_REPORT_ISSUED,
    SHORT_REPORT_RELEASED,
    SUBMISSION_SIGNED,
    /** The agency asked to change what its head had signed. */
    SUBMISSION_REOPENED,
    SUBMISSION_RETURNED,
    SUBMISSION_APPROVED,
    /** Not certified. */
    SUBMISSION_REFUSED,
    APPROVALS_VOIDED,
    MESSAGE_SAID,
    CERTIFICATE_ISSUED,
    CERTIFICATE_WITHDRAWN,
    /** More time was granted. */
    EXTENSION_GRANTED,
    EXTENSION_REFUSED,
    /** The last day of more time is past. */
    EXTENSION_RAN_OUT,
    /** What was found from outside stands beside the agency's own from now on. */
    EVALUATION_CONFIRMED,
    CASE_CLOSED,
    /** The round of a case has other dates. */
    ROUND_DATES_CHANGED,
    /** To the substitute: whose work they do. */
    SUBSTITUTE_NAMED,
    /** To the absent person: who does their work. */
    SUBSTITUTE_FOUND,
    SUBSTITUTION_ENDED
}
