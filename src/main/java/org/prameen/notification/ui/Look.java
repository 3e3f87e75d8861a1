package org.prameen.notification.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.prameen.notification.NoticeKind;
import org.prameen.shell.Tone;

/** Picture and colour of a notification; the words say the same. */
record Look(VaadinIcon icon, Tone tone) {

    static Look of(NoticeKind kind) {
        return switch (kind) {
            case WORK_OPENED, WORK_ASSIGNED -> new Look(VaadinIcon.TASKS, Tone.BLUE);
            case WORK_TAKEN_BACK, WORK_GONE -> new Look(VaadinIcon.MINUS_CIRCLE_O, Tone.GREY);
            case WORK_REMINDED, DUE_SOON, CORRECTION_ASKED -> new Look(VaadinIcon.CLOCK, Tone.AMBER);
            case OVERDUE, OVERDUE_BELOW, COLLECTION_LATE, REPORT_LATE ->
                new Look(VaadinIcon.EXCLAMATION_CIRCLE_O, Tone.RED);
            case PLAN_RETURNED, RESULTS_RETURNED, SUBMISSION_RETURNED, SUBMISSION_REOPENED ->
                new Look(VaadinIcon.REPLY, Tone.AMBER);
            case SUBMISSION_REFUSED, APPROVALS_VOIDED, EXTENSION_REFUSED, CERTIFICATE_WITHDRAWN ->
                new Look(VaadinIcon.CLOSE_CIRCLE_O, Tone.RED);
            case SUBSTITUTE_NAMED, SUBSTITUTE_FOUND, SUBSTITUTION_ENDED -> new Look(VaadinIcon.USERS, Tone.BLUE);
            case ROUND_DATES_CHANGED -> new Look(VaadinIcon.CALENDAR_CLOCK, Tone.AMBER);
            case EXTENSION_GRANTED -> new Look(VaadinIcon.CALENDAR_CLOCK, Tone.GREEN);
            case EXTENSION_RAN_OUT -> new Look(VaadinIcon.CALENDAR_CLOCK, Tone.AMBER);
            case MESSAGE_SAID -> new Look(VaadinIcon.COMMENT_O, Tone.BLUE);
            case SUBMISSION_SIGNED,
                    SUBMISSION_APPROVED,
                    PLAN_APPROVED,
                    RESULTS_ACCEPTED,
                    EVALUATION_CONFIRMED,
                    CASE_CLOSED,
                    COLLECTION_CLOSED -> new Look(VaadinIcon.CHECK_CIRCLE_O, Tone.GREEN);
            case CERTIFICATE_ISSUED -> new Look(VaadinIcon.DIPLOMA, Tone.GREEN);
            case FULL_REPORT_ISSUED, SHORT_REPORT_RELEASED -> new Look(VaadinIcon.FILE_TEXT_O, Tone.GREEN);
        };
    }
}
