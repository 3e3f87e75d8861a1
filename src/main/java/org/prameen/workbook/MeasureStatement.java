package org.prameen.workbook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prameen.instrument.ResultDemand;
import org.prameen.scoring.measures.Statements;
import org.prameen.scoring.measures.TypedFigure;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shared.ThaiDigits;
import org.prameen.shared.ThaiText;

/** Brings into the form in which it is kept what people state of a measure. */
final class MeasureStatement {

    static final int LONGEST = 500;

    /** No Buddhist year of our days begins like this. */
    private static final Pattern COMMON_ERA = Pattern.compile("(?<![0-9])(19|20|21)[0-9]{2}(?![0-9])");

    private MeasureStatement() {}

    /**
     * A date is kept as ISO, everything else as it was typed.
     *
     * @param name of what is asked
     * @throws Rejected when it is too long, no date where one is asked, or a date outside the year assessed (document 001,
     *     lines 3060-3062)
     */
    static String kept(String name, String typed, ResultYears years) {
        String text = ThaiText.typed(typed);
        if (text.length() > LONGEST) {
            throw Rejected.because("workbook.textTooLong", LONGEST).at(name);
        }
        if (name.equals(Statements.BEST_VALUE)
                && !text.isBlank()
                && TypedFigure.read(text).isEmpty()) {
            throw Rejected.because("workbook.results.unreadable.best").at(name);
        }
        return name.equals(ResultDemand.COMPLETED_IN_YEAR) && !text.isBlank()
                ? inYear(date(name, text), years).toString()
                : text;
    }

    /** A date as it is kept; empty for anything else. */
    static Optional<LocalDate> iso(String kept) {
        try {
            return Optional.of(LocalDate.parse(kept));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static LocalDate date(String name, String text) {
        return iso(text).or(() -> ThaiCalendar.parse(text)).orElseThrow(() -> commonEra(text)
                .map(year -> Rejected.because(
                        "workbook.measure.commonEra",
                        String.valueOf(year),
                        String.valueOf(year + ThaiCalendar.YEARS_AHEAD)))
                .orElseGet(() -> Rejected.because("workbook.measure.noDate"))
                .at(name));
    }

    private static Optional<Integer> commonEra(String text) {
        Matcher year = COMMON_ERA.matcher(ThaiDigits.toArabic(text));
        return year.find() ? Optional.of(Integer.valueOf(year.group())) : Optional.empty();
    }

    private static LocalDate inYear(LocalDate day, ResultYears years) {
        if (!years.days().holds(day)) {
            throw Rejected.because("workbook.measure.notInYear", String.valueOf(years.assessed()))
                    .at(ResultDemand.COMPLETED_IN_YEAR);
        }
        return day;
    }
}
