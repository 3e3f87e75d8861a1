package org.prameen.certification;

import org.prameen.shared.CaseId;

/** The last body approved, and the grade earned a certificate. */
public record CertificateIssued(CaseId caseId, String number) {}
