package org.prameen.evidence;

import org.prameen.shared.CaseId;

/** A piece of evidence was taken away before anything was submitted. */
public record EvidenceRemoved(CaseId caseId, String subject, EvidenceId evidence) {}
