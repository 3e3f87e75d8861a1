package org.prameen.lifecycle;

import org.prameen.lifecycle.process.TaskViews;
import org.prameen.shared.CaseId;

/** Addresses of the screens that serve tasks. */
public final class TaskLinks {

    private TaskLinks() {}

    public static String task(String taskId) {
        return "tasks/" + taskId;
    }

    public static String ofCase(CaseId id) {
        return "cases/" + id;
    }

    /** The screen of a task in one case. */
    public static String of(TaskViews view, CaseId id) {
        return ofCase(id) + "/"
                + switch (view) {
                    case ANSWERING -> "answers";
                    case FULL_REPORT -> "report";
                    case TRIAL,
                            PLAN,
                            PLAN_APPROVAL,
                            COLLECTION,
                            WORKBOOK,
                            PROFILE,
                            RESULTS,
                            CHECK,
                            CORRECTION,
                            SHORT_REPORT,
                            RELEASE,
                            SIGN,
                            REVIEW,
                            CORRECT_RETURNED,
                            EXTENSION,
                            ACTIONS,
                            EVALUATION -> view.code();
                };
    }
}
