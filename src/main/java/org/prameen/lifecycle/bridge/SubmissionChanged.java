package org.prameen.lifecycle.bridge;

import org.prameen.shared.CaseId;

/** What somebody waits for in the review of a case is not so any more: the review begins where it is needed now. */
record SubmissionChanged(CaseId caseId) {}
