package org.prameen.review;

/** The talk about one node in short. @param unread messages the person who asks has not read */
public record ThreadSummary(String node, int messages, int unread, boolean openQuestion) {}
