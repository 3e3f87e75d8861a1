package org.prameen.casework;

import org.prameen.shared.CaseId;

/**
 * The agency's own case beside its evaluation from outside.
 *
 * @param mayRead reads what the agency did
 * @param mayLook sees its evidence, as a reader or while evaluating
 */
public record OwnCase(CaseId id, boolean mayRead, boolean mayLook) {}
