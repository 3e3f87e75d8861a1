package org.prameen.lifecycle.process;

import java.util.Set;

/** One request for more time; runs beside the case until the granted day is past. Names as in {@code bpmn/extension.bpmn}. */
public final class ExtensionProcess {

    public static final String KEY = "ExtensionProcess";

    public static final String START_EXTENSION_ASKED = "StartEvent_ExtensionAsked";
    public static final String DECIDE_EXTENSION = "UserTask_DecideExtension";
    public static final String GATEWAY_EXTENSION_GRANTED = "Gateway_ExtensionGranted";
    public static final String CATCH_EXTENSION_ENDS = "IntermediateCatchEvent_ExtensionEnds";
    public static final String END_EXTENSION = "ServiceTask_EndExtension";
    public static final String END_EXTENSION_RAN_OUT = "EndEvent_ExtensionRanOut";
    public static final String END_EXTENSION_REFUSED = "EndEvent_ExtensionRefused";
    public static final String BOUNDARY_EXTENSION_WITHDRAWN = "BoundaryEvent_ExtensionWithdrawn";
    public static final String END_REQUEST_ENDED = "EndEvent_RequestEnded";

    public static final String MESSAGE_EXTENSION_WITHDRAWN = "ExtensionWithdrawn";

    /** Every variable this process knows; conditions and dates in the model may use no other. */
    public static final Set<ProcessVariable<?>> VARIABLES = Set.of(
            CaseVariables.CASE_ID,
            CaseVariables.ROUND_ID,
            CaseVariables.AGENCY_ID,
            CaseVariables.EXTENSION_ID,
            CaseVariables.ROUTE_GROUP,
            CaseVariables.EXTENSION_GRANTED,
            CaseVariables.EXTENDED_UNTIL);

    private ExtensionProcess() {}
}
