package org.prameen.lifecycle.process;

import java.util.Arrays;
import java.util.Optional;

/** The screens that serve a user task when a plain form is not enough; the model names them as {@code view:<code>}. */
public enum TaskViews {
    TRIAL("trial"),
    PLAN("plan"),
    PLAN_APPROVAL("plan-approval"),
    COLLECTION("collection"),
    WORKBOOK("workbook"),
    PROFILE("profile"),
    ANSWERING("answering"),
    RESULTS("results"),
    CHECK("check"),
    CORRECTION("correction"),
    FULL_REPORT("full-report"),
    SHORT_REPORT("short-report"),
    RELEASE("release"),
    SIGN("sign"),
    REVIEW("review"),
    CORRECT_RETURNED("correct-returned"),
    EXTENSION("extension"),
    ACTIONS("actions"),
    EVALUATION("evaluation");

    private static final String PREFIX = "view:";

    private final String code;

    TaskViews(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @param formKey of a user task, may be null; empty for tasks that have a form of the engine */
    public static Optional<TaskViews> ofFormKey(String formKey) {
        return Arrays.stream(values())
                .filter(view -> (PREFIX + view.code).equals(formKey))
                .findFirst();
    }
}
