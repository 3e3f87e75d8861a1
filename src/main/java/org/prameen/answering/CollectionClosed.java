package org.prameen.answering;

import org.prameen.shared.CaseId;

/** The agency's collection is closed; from now on answers stand. */
public record CollectionClosed(CaseId caseId) {}
