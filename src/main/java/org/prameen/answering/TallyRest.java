package org.prameen.answering;

/** How the respondents without a score divide, as typed. */
public record TallyRest(String notPractised, String blank) {}
