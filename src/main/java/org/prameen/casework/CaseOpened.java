package org.prameen.casework;

import org.prameen.shared.CaseId;

/** A case was opened; its process is to start. */
public record CaseOpened(CaseId caseId) {}
