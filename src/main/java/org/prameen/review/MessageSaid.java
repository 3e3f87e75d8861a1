package org.prameen.review;

import org.prameen.shared.CaseId;

/** Somebody said something about a node. @param byAgency otherwise by one who reviews @param question waits for an answer */
public record MessageSaid(CaseId caseId, String node, boolean byAgency, boolean question) {}
