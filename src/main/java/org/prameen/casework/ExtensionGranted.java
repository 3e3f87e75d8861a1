package org.prameen.casework;

import java.time.LocalDate;
import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;

/**
 * A case has more time; from now on it goes by dates of its own.
 *
 * @param until the last day, inclusive
 * @param body which granted it
 */
public record ExtensionGranted(
        CaseId caseId, ExtensionId extension, OrganisationId body, Deadline deadline, LocalDate until) {}
