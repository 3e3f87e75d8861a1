package org.prameen.lifecycle.process;

import java.util.Set;

/** Stage 4: the agency enters its data (document 002, lines 400-411). Names as in {@code bpmn/collection.bpmn}. */
public final class CollectionProcess {

    public static final String KEY = "CollectionProcess";

    public static final String START_COLLECTION_STARTED = "StartEvent_CollectionStarted";
    public static final String CATCH_COLLECTION_OPENS = "IntermediateCatchEvent_CollectionOpens";
    public static final String OPEN_COLLECTION = "ServiceTask_OpenCollection";
    public static final String CLOSE_COLLECTION = "UserTask_CloseCollection";
    public static final String END_COLLECTION_CLOSED = "EndEvent_CollectionClosed";
    public static final String BOUNDARY_COLLECTION_REMINDER_DUE = "BoundaryEvent_CollectionReminderDue";
    public static final String REMIND_COLLECTION = "ServiceTask_RemindCollection";
    public static final String END_COLLECTION_REMINDER_SENT = "EndEvent_CollectionReminderSent";
    public static final String BOUNDARY_COLLECTION_OVERDUE = "BoundaryEvent_CollectionOverdue";
    public static final String MARK_COLLECTION_LATE = "ServiceTask_MarkCollectionLate";
    public static final String END_COLLECTION_MARKED_LATE = "EndEvent_CollectionMarkedLate";

    /** Every variable this process knows; conditions and dates in the model may use no other. */
    public static final Set<ProcessVariable<?>> VARIABLES = Set.of(
            CaseVariables.CASE_ID,
            CaseVariables.ROUND_ID,
            CaseVariables.AGENCY_ID,
            CaseVariables.COLLECTION_OPENS_AT,
            CaseVariables.COLLECTION_REMINDER_AT,
            CaseVariables.COLLECTION_CLOSES_AT);

    private CollectionProcess() {}
}
