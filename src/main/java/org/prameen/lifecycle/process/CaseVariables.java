package org.prameen.lifecycle.process;

import java.time.OffsetDateTime;
import org.prameen.casework.ExtensionId;
import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;

/** Everything the engine is told about a case: identifiers and routing facts, never answers, scores or plans. */
public final class CaseVariables {

    public static final ProcessVariable<CaseId> CASE_ID = ProcessVariable.id("caseId", CaseId::of);
    public static final ProcessVariable<RoundId> ROUND_ID = ProcessVariable.id("roundId", RoundId::of);
    public static final ProcessVariable<OrganisationId> AGENCY_ID = ProcessVariable.id("agencyId", OrganisationId::of);

    /** The person who was invited to answer; set in the survey of one person only. */
    public static final ProcessVariable<PersonId> RESPONDENT_ID = ProcessVariable.id("respondentId", PersonId::of);

    public static final ProcessVariable<OffsetDateTime> COLLECTION_OPENS_AT =
            ProcessVariable.moment("collectionOpensAt");
    public static final ProcessVariable<OffsetDateTime> COLLECTION_REMINDER_AT =
            ProcessVariable.moment("collectionReminderAt");
    public static final ProcessVariable<OffsetDateTime> COLLECTION_CLOSES_AT =
            ProcessVariable.moment("collectionClosesAt");
    public static final ProcessVariable<OffsetDateTime> REPORT_REMINDER_AT = ProcessVariable.moment("reportReminderAt");
    public static final ProcessVariable<OffsetDateTime> REPORT_DUE_AT = ProcessVariable.moment("reportDueAt");

    /** Whether the agency answers as one body, in one workbook; decides at the very beginning. */
    public static final ProcessVariable<Boolean> FILLED_TOGETHER =
            ProcessVariable.plain("filledTogether", Boolean.class);

    /** Whether the agency describes itself before it fills in its workbook. */
    public static final ProcessVariable<Boolean> PROFILE_ASKED = ProcessVariable.plain("profileAsked", Boolean.class);

    public static final ProcessVariable<Boolean> PLAN_APPROVED = ProcessVariable.plain("planApproved", Boolean.class);
    public static final ProcessVariable<Boolean> RESULTS_ACCEPTED =
            ProcessVariable.plain("resultsAccepted", Boolean.class);

    /** Whether the agency has something to correct; decides where the review begins. */
    public static final ProcessVariable<Boolean> TURN_OF_AGENCY = ProcessVariable.plain("turnOfAgency", Boolean.class);

    /** Whether the signature stands, so that a body of the route is next. */
    public static final ProcessVariable<Boolean> TURN_OF_BODY = ProcessVariable.plain("turnOfBody", Boolean.class);

    /** What the body decided; when neither, it did not certify. */
    public static final ProcessVariable<Boolean> SUBMISSION_APPROVED =
            ProcessVariable.plain("submissionApproved", Boolean.class);

    public static final ProcessVariable<Boolean> SUBMISSION_RETURNED =
            ProcessVariable.plain("submissionReturned", Boolean.class);

    /** How many bodies of the route were asked so far; missing before the first. */
    public static final ProcessVariable<Integer> ROUTE_POSITION = ProcessVariable.plain("routePosition", Integer.class);

    /** Whether a body was found that has still to approve; decides at the gateway. */
    public static final ProcessVariable<Boolean> ROUTE_STEPS_LEFT =
            ProcessVariable.plain("routeStepsLeft", Boolean.class);

    public static final ProcessVariable<OrganisationId> ROUTE_BODY_ID =
            ProcessVariable.id("routeBodyId", OrganisationId::of);

    /** Who may decide at the body, as {@code ROLE@organisation}. */
    public static final ProcessVariable<String> ROUTE_GROUP = ProcessVariable.plain("routeGroup", String.class);

    /** Until when the body should have decided; must be set, to null where the route names no date. */
    public static final ProcessVariable<OffsetDateTime> ROUTE_DUE_AT = ProcessVariable.moment("routeDueAt");

    /** The request for more time; set in the process of one request only. */
    public static final ProcessVariable<ExtensionId> EXTENSION_ID = ProcessVariable.id("extensionId", ExtensionId::of);

    /** What the body decided on more time. */
    public static final ProcessVariable<Boolean> EXTENSION_GRANTED =
            ProcessVariable.plain("extensionGranted", Boolean.class);

    /** The first moment after the last day granted. */
    public static final ProcessVariable<OffsetDateTime> EXTENDED_UNTIL = ProcessVariable.moment("extendedUntil");

    private CaseVariables() {}
}
