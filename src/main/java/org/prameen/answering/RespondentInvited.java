package org.prameen.answering;

import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;

/** A person was asked to answer; told once for each invitation. */
public record RespondentInvited(CaseId caseId, PersonId personId) {}
