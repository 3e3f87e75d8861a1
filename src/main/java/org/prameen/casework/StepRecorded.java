package org.prameen.casework;

import org.prameen.shared.CaseId;

/**
 * A step was done with a form, or found not needed.
 *
 * @param step element id of the model
 */
public record StepRecorded(CaseId caseId, String step) {}
