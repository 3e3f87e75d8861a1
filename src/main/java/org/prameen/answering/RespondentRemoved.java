package org.prameen.answering;

import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;

/** A person need not answer any more. */
public record RespondentRemoved(CaseId caseId, PersonId personId) {}
