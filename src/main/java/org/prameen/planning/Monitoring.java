package org.prameen.planning;

import java.util.Map;

/** What is to be done when, besides the dates of the round, and how that is followed (document 002, lines 392-399). */
public record Monitoring(String calendar, String followUp) implements PlanPart {

    public static final Monitoring EMPTY = new Monitoring("", "");

    public Monitoring {
        calendar = Written.text(calendar, "calendar");
        followUp = Written.text(followUp, "followUp");
    }

    @Override
    public Part part() {
        return Part.MONITORING;
    }

    @Override
    public Map<String, String> facts() {
        return Written.facts("calendar", calendar, "followUp", followUp);
    }
}
