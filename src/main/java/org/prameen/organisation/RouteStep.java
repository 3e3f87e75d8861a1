package org.prameen.organisation;

import org.prameen.shared.LocalText;

/**
 * One step of the reporting route of an organisation type (document 002, lines 309-391).
 *
 * @param position counts from 1
 * @param body the kind of body, looked for among the agency's ancestors
 * @param receives whether somebody there takes the report in hand; otherwise the body is informed (system method)
 */
public record RouteStep(String type, int position, OrganisationKind body, LocalText name, boolean receives) {}
