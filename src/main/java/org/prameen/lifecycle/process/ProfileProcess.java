package org.prameen.lifecycle.process;

import java.util.Set;

/** The agency says what it is before it answers (document 004, lines 288, 477). Names as in {@code bpmn/profile.bpmn}. */
public final class ProfileProcess {

    public static final String KEY = "ProfileProcess";

    public static final String START_PROFILE_STARTED = "StartEvent_ProfileStarted";
    public static final String CONFIRM_PROFILE = "UserTask_ConfirmProfile";
    public static final String END_PROFILE_CONFIRMED = "EndEvent_ProfileConfirmed";

    /** Every variable this process knows; conditions and dates in the model may use no other. */
    public static final Set<ProcessVariable<?>> VARIABLES = Set.of(
            CaseVariables.CASE_ID, CaseVariables.ROUND_ID, CaseVariables.AGENCY_ID, CaseVariables.COLLECTION_CLOSES_AT);

    private ProfileProcess() {}
}
