package org.prameen.journeys;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** All screens, with somebody for each whose screen it is. */
final class Screens {

    /** Who looks at what. {@code now} and {@code past} are the cases of Saen Suk in the two demo rounds. */
    static final Map<String, List<String>> BY_PERSON = Map.of(
            "somchai.saensuk",
            List.of(
                    "inbox",
                    "tasks/:taskId",
                    "cases",
                    "cases/:now",
                    "cases/:past",
                    "cases/:past/plan",
                    "cases/:now/trial",
                    "cases/:now/collection",
                    "cases/:now/tally",
                    "cases/:now/evidence",
                    "cases/:now/correction",
                    "cases/:now/completeness",
                    "cases/:past/values",
                    "cases/:past/correct-returned",
                    "cases/:past/approvals",
                    "cases/:past/certificate",
                    "cases/:past/results",
                    "cases/:past/report",
                    "cases/:past/short-report",
                    "cases/:past/forms",
                    "cases/:past/actions",
                    "cases/:now/extension",
                    "cases/:grades/workbook",
                    "cases/:grades/workbook/scores",
                    "cases/:grades/workbook/paper",
                    "cases/:grades/comparison",
                    "cases/:levels/workbook",
                    "cases/:levels/workbook/forms",
                    "cases/:levels/workbook/study",
                    "cases/:levels/workbook/others",
                    "cases/:levels/status",
                    "cases/:levels/tasks",
                    "cases/:levels/profile",
                    "cases/:measured/workbook/results",
                    "cases/:measured/workbook/results/sheet",
                    "actions",
                    "notifications",
                    "notifications/settings",
                    "substitutes"),
            "wanna.saensuk",
            List.of("cases/:past/plan-approval", "cases/:past/release"),
            "thongchai.saensuk",
            List.of("cases/:past/sign"),
            "nida.saensuk",
            List.of("cases/:now/answers"),
            "prasit.saensuk",
            List.of("cases/:past/check"),
            "rattana.mun20",
            List.of(
                    "reviews",
                    "cases/:past/review",
                    "variance",
                    "summary",
                    "extensions",
                    "external-evaluations",
                    "cases/:external/evaluation"),
            "ladda.kotho",
            List.of("rounds", "rounds/:roundId", "certificates", "grades", "instruments", "instruments/:code/:version"),
            "admin",
            List.of("organisations", "routes", "people", "deliveries", "instruments/drafts/:draft"),
            "auditor",
            List.of("journal", "journal/check"));

    static final List<String> FOR_EVERYBODY = List.of("login", "setup", "public", "public/:slug", "verify");

    /** Addresses that only lead on. */
    static final Set<String> NONE = Set.of("notifications/open/:notice([0-9]{1,18})");

    private Screens() {}
}
