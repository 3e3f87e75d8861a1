package org.prameen.certification;

import org.prameen.shared.CaseId;

/** A certificate counts no more, because of a change or because somebody withdrew it. */
public record CertificateWithdrawn(CaseId caseId, String number) {}
