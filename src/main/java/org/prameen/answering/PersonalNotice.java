package org.prameen.answering;

import java.time.Instant;
import java.util.UUID;
import org.prameen.shared.CaseId;

/** A short message for one person. @param textKey message key of the sentence, its one argument is the number of the case */
public record PersonalNotice(UUID id, String textKey, CaseId caseId, String caseNumber, Instant at) {}
