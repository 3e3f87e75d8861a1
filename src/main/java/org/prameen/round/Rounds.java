package org.prameen.round;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prameen.audit.Entry;
import org.prameen.audit.Facts;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Instruments;
import org.prameen.instrument.Period;
import org.prameen.round.persistence.RoundRows;
import org.prameen.scoring.method.Method;
import org.prameen.security.Access;
import org.prameen.security.Deeds;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.LocalText;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.shared.RoundId;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shared.ThaiText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rounds. Everybody signed in may read them; the national office plans them. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Rounds {

    static final int LONGEST_REFERENCE = 2000;

    private final RoundRows rows;
    private final Instruments instruments;
    private final Access access;
    private final Deeds deeds;

    Rounds(RoundRows rows, Instruments instruments, Access access, Deeds deeds) {
        this.rows = rows;
        this.instruments = instruments;
        this.access = access;
        this.deeds = deeds;
    }

    /** @throws NotFound when there is none */
    @Transactional(readOnly = true)
    public Round get(RoundId id) {
        return rows.find(id).orElseThrow(NotFound::new);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Round> all() {
        return rows.all();
    }

    /** Those whose instruments are answered by respondents one by one, newest first. */
    @Transactional(readOnly = true)
    public List<Round> askedOneByOne() {
        return rows.all().stream()
                .filter(round ->
                        !instruments.get(round.instrument(), round.version()).isFilledTogether())
                .toList();
    }

    /** The regular round of a period, if it was planned. */
    @Transactional(readOnly = true)
    public Optional<Round> regular(String instrument, int fiscalYear, String period) {
        return rows.regular(instrument, fiscalYear, period);
    }

    /** The round that came just before this one with the same instrument, whatever its version. */
    @Transactional(readOnly = true)
    public Optional<Round> before(RoundId id) {
        Round round = get(id);
        return rows.before(round.instrument(), round.dates().collectFrom());
    }

    /**
     * Plans a round. A year has one regular round a period; another one needs a reason (document 002, lines 398, 410).
     *
     * @throws Rejected when the instrument, the period or the dates will not do, or a reason is missing
     */
    @PreAuthorize("hasAnyRole('NATIONAL_OFFICER', 'ADMINISTRATOR', 'SYSTEM')")
    public RoundId plan(NewRound wanted) {
        access.require(Role.NATIONAL_OFFICER, Role.ADMINISTRATOR);
        if (access.isNarrow()) {
            throw new Forbidden();
        }
        Instrument instrument = instruments
                .find(wanted.instrument(), wanted.version())
                .orElseThrow(() -> Rejected.because("round.instrumentUnknown").at("instrument"));
        Period period = instrument.period(wanted.period()).orElseThrow(() -> Rejected.because("round.periodUnknown")
                .at("period"));
        Optional<String> reason = wanted.extraReason().map(ThaiText::typed).filter(why -> !why.isEmpty());
        int before = rows.count(wanted.instrument(), wanted.fiscalYear(), wanted.period());
        if (before > 0 && reason.isEmpty()) {
            throw Rejected.because("round.secondOfItsKind", wanted.fiscalYear()).at("extraReason");
        }
        Round round = new Round(
                RoundId.random(),
                code(wanted, before),
                wanted.instrument(),
                wanted.version(),
                wanted.fiscalYear(),
                wanted.period(),
                title(instrument, period, wanted.fiscalYear(), before),
                wanted.dates().orElseGet(() -> calendar(period, wanted.fiscalYear())),
                wanted.scoring(),
                Method.of(instrument, wanted.method()),
                wanted.labels(),
                instrument.legalReference(),
                before > 0 ? reason : Optional.empty(),
                false);
        rows.insert(round, deeds.actor(), deeds.now());
        deeds.write(Entry.of("round.planned", "round:" + round.code())
                .changed(Facts.NONE, method(round).and(facts(round.dates()))));
        return round.id();
    }

    /** Moves the calendar, also of a running round; reminders follow. The same dates once more change nothing. */
    @PreAuthorize("hasAnyRole('NATIONAL_OFFICER', 'ADMINISTRATOR', 'SYSTEM')")
    public void reschedule(RoundId id, Dates dates) {
        access.require(Role.NATIONAL_OFFICER, Role.ADMINISTRATOR);
        access.reach(id);
        // A case that is being opened has read the old dates: it is waited for, so that it is among those that follow.
        rows.lock(id);
        Round round = get(id);
        if (round.dates().equals(dates)) {
            return;
        }
        rows.setDates(id, dates);
        deeds.tell(
                new RoundDatesChanged(id),
                Entry.of("round.rescheduled", "round:" + round.code()).changed(facts(round.dates()), facts(dates)));
    }

    /**
     * Changes the text on which reports of the round say they rest (document 002, lines 7-8, 42); reports already issued
     * keep the text they were issued with.
     *
     * @throws Rejected without a Thai text, or when it is longer than {@value #LONGEST_REFERENCE} characters
     */
    @PreAuthorize("hasAnyRole('NATIONAL_OFFICER', 'ADMINISTRATOR', 'SYSTEM')")
    public void changeLegalReference(RoundId id, LocalText reference) {
        access.require(Role.NATIONAL_OFFICER, Role.ADMINISTRATOR);
        access.reach(id);
        Round round = get(id);
        String thai = checked(reference.th());
        if (thai.isEmpty()) {
            throw Rejected.because("round.legalReferenceMissing").at("legalTh");
        }
        String english = checked(reference.en());
        rows.setLegalReference(id, LocalText.of(thai, english));
        deeds.write(Entry.of("round.legalReferenceChanged", "round:" + round.code())
                .changed(round.legalReference().th(), thai));
    }

    /** What never changes again, so that this is the one place where it is recorded who chose it. */
    private static Facts method(Round round) {
        return Facts.NONE
                .and("name", round.title().th())
                .and("instrumentVersion", round.instrument() + " " + round.version())
                .and("rounding", round.scoring().rounding())
                .and("chain", round.scoring().chain())
                .and("labels", round.labels())
                .and("method", round.method());
    }

    private static Facts facts(Dates dates) {
        return Facts.NONE
                .and("collectFrom", dates.collectFrom())
                .and("collectTo", dates.collectTo())
                .and("reportDue", dates.reportDue())
                .and("provinceDue", dates.provinceDue().orElse(null))
                .and("nationalDue", dates.nationalDue().orElse(null));
    }

    private static String checked(String text) {
        String plain = ThaiText.typed(text);
        if (plain.length() > LONGEST_REFERENCE) {
            throw Rejected.because("round.legalReferenceTooLong", LONGEST_REFERENCE)
                    .at("legalTh");
        }
        return plain;
    }

    /** From now on the round has cases: its instrument version and its settings stand. */
    @PreAuthorize("hasAnyRole('NATIONAL_OFFICER', 'ADMINISTRATOR', 'SYSTEM')")
    public void markLaunched(RoundId id) {
        access.reach(id);
        Round round = get(id);
        if (!round.launched()) {
            instruments.freeze(round.instrument(), round.version());
            rows.setLaunched(id, deeds.now());
        }
    }

    /** The dates of a period in a year, as the instrument's calendar sets them. */
    public static Dates calendar(Period period, int fiscalYear) {
        return new Dates(
                day(period.collectFrom(), fiscalYear),
                day(period.collectTo(), fiscalYear),
                day(period.reportDue(), fiscalYear),
                Optional.empty(),
                Optional.empty());
    }

    private static LocalDate day(MonthDay day, int fiscalYear) {
        int year = fiscalYear - ThaiCalendar.YEARS_AHEAD;
        return day.atYear(day.getMonthValue() >= 10 ? year - 1 : year);
    }

    private static String code(NewRound wanted, int before) {
        String code = wanted.instrument() + "-" + wanted.fiscalYear() + "-" + wanted.period();
        return (before == 0 ? code : code + "-" + (before + 1)).toUpperCase(Locale.ROOT);
    }

    /** Where instruments share the name of a period, the code of the instrument tells their rounds apart. */
    private static LocalText title(Instrument instrument, Period period, int fiscalYear, int before) {
        String code = instrument.isFilledTogether() ? " " + instrument.code().toUpperCase(Locale.ROOT) : "";
        String number = code + (before == 0 ? "" : " (" + (before + 1) + ")");
        return LocalText.of(
                period.title().th() + " " + fiscalYear + number, period.title().en() + " " + fiscalYear + number);
    }
}
