package org.prameen.instrument;

import java.time.MonthDay;
import org.prameen.shared.LocalText;

/**
 * A regular round of the year as the source document sets it.
 *
 * @param code stable, for example {@code MARCH}
 * @param collectFrom first day of collection, inclusive
 * @param collectTo last day of collection, inclusive
 * @param reportDue last day for the report, inclusive
 */
public record Period(String code, LocalText title, MonthDay collectFrom, MonthDay collectTo, MonthDay reportDue) {}
