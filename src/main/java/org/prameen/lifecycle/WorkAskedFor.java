package org.prameen.lifecycle;

/** Somebody asked those who have a task to do it. */
public record WorkAskedFor(String taskId) {}
