package org.prameen.reporting;

/**
 * How many agencies of a round have reported.
 *
 * @param expected agencies with a case in the round
 * @param approved of the reported ones, how many a body of the route has approved
 */
public record ReportCounts(long expected, long onTime, long late, long approved) {

    public long reported() {
        return onTime + late;
    }

    public long missing() {
        return expected - reported();
    }
}
