package org.prameen.answering;

/** A form with answers that came after the window. @param answers how many of them; whose they are is not told */
public record LateAnswer(String indicator, long answers) {}
