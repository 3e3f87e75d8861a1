package org.prameen.lifecycle;

/** There is something to do in a case, for a group or for one person. */
public record WorkOpened(WorkItem item) {}
