package org.prameen.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What {@code cases.yaml} holds: codes of agencies by where they stand. */
record CasesFile(Previous previous, Map<String, List<String>> current, Map<String, List<String>> marks) {

    private static final Map<String, List<Beat>> ENDS = Map.of(
            "AWARENESS", List.of(Beat.OPENED, Beat.SURVEYED, Beat.BRIEFED),
            "READINESS", List.of(Beat.TRIED_OUT, Beat.STUDIED, Beat.METHODS_CHOSEN),
            "PLANNING", List.of(Beat.EXPLAINED, Beat.PLANNED, Beat.PLAN_SUBMITTED),
            "COLLECTION", List.of(Beat.ANSWERING, Beat.APPROVED, Beat.ANSWERING, Beat.ANSWERED),
            "ANALYSIS", List.of(Beat.CLOSED, Beat.GIVEN_TO_CHECK, Beat.DISCUSSED),
            "REPORT", List.of(Beat.ACCEPTED, Beat.FULL_REPORT, Beat.SHORT_REPORT),
            "USE_OF_RESULTS", List.of(Beat.ACTIONS_PLANNED, Beat.CERTIFIED));

    record Previous(List<String> finished) {}

    private static final Map<Beat, String> STAGE_OF = Map.of(
            Beat.ANSWERING, "COLLECTION",
            Beat.PLAN_RETURNED, "PLANNING",
            Beat.CHECK_RETURNED, "ANALYSIS",
            Beat.RELEASED, "REPORT",
            Beat.SIGNED, "REPORT",
            Beat.REVIEWED, "REPORT",
            Beat.SENT_BACK, "REPORT",
            Beat.CORRECTING, "REPORT");

    /** Where a mark says more exactly how far a case is than its stage does. */
    private static final Map<String, Beat> MARKED_ENDS = Map.of(
            "entered late", Beat.ANSWERING,
            "plan returned", Beat.PLAN_RETURNED,
            "returned by the committee", Beat.CHECK_RETURNED,
            "with the head", Beat.RELEASED,
            "with the province", Beat.SIGNED,
            "with the nation", Beat.REVIEWED,
            "correcting returned items", Beat.CORRECTING,
            "returned items", Beat.SENT_BACK);

    /** All plays of the previous round, then all of the current one. */
    List<Play> plays() {
        List<Play> plays = new ArrayList<>();
        previous.finished().forEach(agency -> plays.add(new Play(agency, false, Beat.FINISHED, marksOf(agency))));
        current.forEach((stage, agencies) -> {
            List<Beat> ends = ENDS.get(stage);
            for (int i = 0; i < agencies.size(); i++) {
                Set<String> marks = marksOf(agencies.get(i));
                plays.add(new Play(agencies.get(i), true, end(stage, ends.get(i % ends.size()), marks), marks));
            }
        });
        return plays;
    }

    private static Beat end(String stage, Beat usual, Set<String> marks) {
        return marks.stream()
                .map(MARKED_ENDS::get)
                .filter(marked ->
                        marked != null && STAGE_OF.getOrDefault(marked, "").equals(stage))
                .max(Beat::compareTo)
                .orElse(usual);
    }

    private Set<String> marksOf(String agency) {
        return marks.entrySet().stream()
                .filter(mark -> mark.getValue().contains(agency))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
