package org.prameen.evidence;

import org.prameen.shared.CaseId;

/** A piece of evidence no longer counts; it stays visible with the reason. */
public record EvidenceCancelled(CaseId caseId, String subject, EvidenceId evidence) {}
