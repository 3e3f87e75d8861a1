package org.prameen.demo;

import java.util.List;
import java.util.Map;
import org.prameen.improvement.ActionKind;
import org.prameen.improvement.ActionStatus;

/** What {@code story.yaml} holds: what people write. */
record StoryFile(
        Map<String, Map<String, Object>> forms,
        String trial,
        PlanTexts plan,
        List<Exclusions> choices,
        Map<String, String> notPractised,
        List<String> notes,
        List<String> discussions,
        CheckTexts check,
        RouteTexts route,
        String extension,
        CommentTexts comments,
        Map<String, ActionText> actions,
        Map<ActionStatus, String> actionNotes) {

    /** @param targets own target by indicator */
    record PlanTexts(
            String presentState,
            String hrPlan,
            String objectives,
            String reasons,
            String tools,
            String sources,
            String informants,
            String collection,
            String analysis,
            String calendar,
            String followUp,
            String budget,
            String budgetSource,
            String equipment,
            String orderNumber,
            List<String> posts,
            String announcedTo,
            Map<String, String> targets,
            String returned) {}

    record Exclusions(List<Exclusion> reasons) {}

    /** @param codes of factors */
    record Exclusion(List<String> codes, String reason) {}

    record CommentTexts(List<String> underWay, List<String> complete) {}

    record CheckTexts(String returned, String reopened) {}

    /** @param returned why an item comes back, by kind of reason */
    record RouteTexts(String questioned, Map<String, String> returned, String agreed, String refused) {}

    record ActionText(ActionKind kind, String title) {}
}
