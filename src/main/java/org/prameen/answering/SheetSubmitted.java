package org.prameen.answering;

import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;

/** A person handed in the answers; told again when a sheet was taken back and handed in anew. */
public record SheetSubmitted(CaseId caseId, PersonId personId) {}
