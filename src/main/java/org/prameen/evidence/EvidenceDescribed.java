package org.prameen.evidence;

import org.prameen.shared.CaseId;

/** What a piece of evidence is called, shows or is dated was changed. */
public record EvidenceDescribed(CaseId caseId, String subject, EvidenceId evidence) {}
