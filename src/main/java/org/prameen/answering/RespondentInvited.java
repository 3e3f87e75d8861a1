package org.prameen.answering;

import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;

/** A person has a sheet to answer; told once for each invitation, and again when a handed-in sheet is taken back. */
public record RespondentInvited(CaseId caseId, PersonId personId) {}
