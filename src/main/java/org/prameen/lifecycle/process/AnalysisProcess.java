package org.prameen.lifecycle.process;

import java.util.Set;

/** Stage 5: results, and their check by somebody who did not enter them (document 002, lines 412-429). Names as in {@code bpmn/analysis.bpmn}. */
public final class AnalysisProcess {

    public static final String KEY = "AnalysisProcess";

    public static final String START_ANALYSIS_STARTED = "StartEvent_AnalysisStarted";
    public static final String COMPUTE_RESULTS = "ServiceTask_ComputeResults";
    public static final String ANALYSE_RESULTS = "UserTask_AnalyseResults";
    public static final String CHECK_RESULTS = "UserTask_CheckResults";
    public static final String GATEWAY_RESULTS_ACCEPTED = "Gateway_ResultsAccepted";
    public static final String CORRECT_ANSWERS = "UserTask_CorrectAnswers";
    public static final String END_RESULTS_ACCEPTED = "EndEvent_ResultsAccepted";

    /** Every variable this process knows; conditions and dates in the model may use no other. */
    public static final Set<ProcessVariable<?>> VARIABLES = Set.of(
            CaseVariables.CASE_ID,
            CaseVariables.ROUND_ID,
            CaseVariables.AGENCY_ID,
            CaseVariables.REPORT_DUE_AT,
            CaseVariables.RESULTS_ACCEPTED);

    private AnalysisProcess() {}
}
