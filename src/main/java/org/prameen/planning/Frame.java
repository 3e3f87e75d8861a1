package org.prameen.planning;

import java.util.Map;

/**
 * Why and on what ground the agency evaluates (document 002, lines 270-285).
 *
 * @param presentState what the study of the present state of HR work showed
 * @param hrPlan the yearly HR action plan that was looked at
 */
public record Frame(String presentState, String hrPlan, String objectives, String reasons) implements PlanPart {

    public static final Frame EMPTY = new Frame("", "", "", "");

    public Frame {
        presentState = Written.text(presentState, "presentState");
        hrPlan = Written.text(hrPlan, "hrPlan");
        objectives = Written.text(objectives, "objectives");
        reasons = Written.text(reasons, "reasons");
    }

    @Override
    public Part part() {
        return Part.FRAME;
    }

    @Override
    public Map<String, String> facts() {
        return Written.facts(
                "presentState", presentState, "hrPlan", hrPlan, "objectives", objectives, "reasons", reasons);
    }
}
