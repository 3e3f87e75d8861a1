package org.prameen.lifecycle.process;

import java.util.Set;

/** The agency answers as one body, in place of the stages up to the report. Names as in {@code bpmn/workbook.bpmn}. */
public final class WorkbookProcess {

    public static final String KEY = "WorkbookProcess";

    public static final String START_WORKBOOK_STARTED = "StartEvent_WorkbookStarted";
    public static final String CATCH_WORKBOOK_OPENS = "IntermediateCatchEvent_WorkbookOpens";
    public static final String OPEN_WORKBOOK = "ServiceTask_OpenWorkbook";
    public static final String GATEWAY_PROFILE_ASKED = "Gateway_ProfileAsked";
    public static final String DESCRIBE_ORGANISATION = "CallActivity_DescribeOrganisation";
    public static final String FILL_IN_WORKBOOK = "UserTask_FillInWorkbook";
    public static final String END_WORKBOOK_FILLED_IN = "EndEvent_WorkbookFilledIn";
    public static final String BOUNDARY_WORKBOOK_OVERDUE = "BoundaryEvent_WorkbookOverdue";
    public static final String MARK_COLLECTION_LATE = "ServiceTask_MarkCollectionLate";
    public static final String END_WORKBOOK_MARKED_LATE = "EndEvent_WorkbookMarkedLate";

    /** Every variable this process knows; conditions and dates in the model may use no other. */
    public static final Set<ProcessVariable<?>> VARIABLES = Set.of(
            CaseVariables.CASE_ID,
            CaseVariables.ROUND_ID,
            CaseVariables.AGENCY_ID,
            CaseVariables.PROFILE_ASKED,
            CaseVariables.COLLECTION_OPENS_AT,
            CaseVariables.COLLECTION_CLOSES_AT);

    private WorkbookProcess() {}
}
