package org.prameen.answering;

import org.prameen.shared.CaseId;

/** Everybody who has not handed in is to be reminded. */
public record CollectionReminded(CaseId caseId) {}
