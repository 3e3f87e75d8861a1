package org.prameen.planning;

/**
 * What the person looking at a plan may do with it now.
 *
 * @param edit write in it and hand it in
 * @param decide approve it or send it back
 * @param announce announce the own targets
 * @param change change the selection although it is approved
 */
public record PlanRights(boolean edit, boolean decide, boolean announce, boolean change) {}
