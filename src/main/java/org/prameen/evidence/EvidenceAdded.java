package org.prameen.evidence;

import org.prameen.shared.CaseId;

/** A file, link or reference was put to a subject of a case. */
public record EvidenceAdded(CaseId caseId, String subject, EvidenceId evidence) {}
