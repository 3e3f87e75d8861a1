package org.prameen.reporting;

/**
 * How many agencies of a round have reported.
 *
 * @param expected agencies with a case in the round
 * @param received of the reported ones, how many a body of the route has taken in hand
 */
public record ReportCounts(long expected, long onTime, long late, long received) {

    public long reported() {
        return onTime + late;
    }

    public long missing() {
        return expected - reported();
    }
}
