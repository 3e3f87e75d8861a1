package org.prameen.lifecycle.bridge;

import static org.prameen.lifecycle.process.CaseVariables.COLLECTION_CLOSES_AT;
import static org.prameen.lifecycle.process.CaseVariables.COLLECTION_OPENS_AT;
import static org.prameen.lifecycle.process.CaseVariables.COLLECTION_REMINDER_AT;
import static org.prameen.lifecycle.process.CaseVariables.REPORT_DUE_AT;
import static org.prameen.lifecycle.process.CaseVariables.REPORT_REMINDER_AT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.prameen.lifecycle.process.ProcessVariable;
import org.prameen.round.Dates;
import org.prameen.shared.ThaiCalendar;

/** The dates of a round as the processes know them: moments with the offset of Bangkok. */
final class CaseDates {

    private CaseDates() {}

    static Map<ProcessVariable<OffsetDateTime>, OffsetDateTime> of(Dates dates) {
        Map<ProcessVariable<OffsetDateTime>, OffsetDateTime> moments = new LinkedHashMap<>();
        moments.put(COLLECTION_OPENS_AT, bangkok(dates.collectionOpensAt()));
        moments.put(COLLECTION_REMINDER_AT, bangkok(dates.collectionReminderAt()));
        moments.put(COLLECTION_CLOSES_AT, bangkok(dates.collectionClosesAt()));
        moments.put(REPORT_REMINDER_AT, bangkok(dates.reportReminderAt()));
        moments.put(REPORT_DUE_AT, bangkok(dates.reportLateAt()));
        return moments;
    }

    static OffsetDateTime bangkok(Instant moment) {
        return moment.atZone(ThaiCalendar.BANGKOK).toOffsetDateTime();
    }
}
