package org.prameen.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Dates as people here write them: Buddhist era (543 years ahead), Thai month names, fiscal years from October to
 * September. Inside the program dates stay ISO.
 */
public final class ThaiCalendar {

    public static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    public static final int YEARS_AHEAD = 543;

    private static final Locale TH = Locale.forLanguageTag("th");
    private static final Pattern TYPED = Pattern.compile(
            "(\\d{1,2})\\s*[/.\\-\\s]?\\s*([^\\d\\s/\\-]{2,}\\.?[^\\d\\s/\\-]*|\\d{1,2})\\s*[/.\\-\\s]?\\s*(\\d{4})");

    private ThaiCalendar() {}

    /** For example "15 มีนาคม 2569" or "15 March 2569": English names the month, the era stays. */
    public static String longDate(LocalDate date, Locale locale) {
        return written(date, locale, TextStyle.FULL);
    }

    /** For example "15 มี.ค. 2569" or "15 Mar 2569". */
    public static String shortDate(LocalDate date, Locale locale) {
        return written(date, locale, TextStyle.SHORT);
    }

    /** Date and time in Bangkok, for example "15 มี.ค. 2569 21:41". */
    public static String dateTime(Instant instant, Locale locale) {
        ZonedDateTime local = instant.atZone(BANGKOK);
        return shortDate(local.toLocalDate(), locale) + " " + time(instant);
    }

    /** Hour and minute in Bangkok. */
    public static String time(Instant instant) {
        ZonedDateTime local = instant.atZone(BANGKOK);
        return String.format(Locale.ROOT, "%02d:%02d", local.getHour(), local.getMinute());
    }

    public static int buddhistYear(LocalDate date) {
        return date.getYear() + YEARS_AHEAD;
    }

    /** Fiscal year in the Buddhist era: from October on it is the next year's. */
    public static int fiscalYear(LocalDate date) {
        return buddhistYear(date) + (date.getMonthValue() >= 10 ? 1 : 0);
    }

    /** Quarter of the fiscal year, 1 = October to December. */
    public static int fiscalQuarter(LocalDate date) {
        return (date.getMonthValue() + 2) % 12 / 3 + 1;
    }

    /**
     * Reads a date as typed: day, month as number or Thai or English name, Buddhist year with four digits. Thai digits
     * are read like others.
     *
     * @return empty when the text is no such date, for example 29 ก.พ. 2550
     */
    public static Optional<LocalDate> parse(String typed) {
        Matcher parts = TYPED.matcher(ThaiDigits.toArabic(typed.strip()));
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(3));
        Optional<Integer> month = month(parts.group(2));
        if (year < 2400 || year > 2700 || month.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year - YEARS_AHEAD, month.get(), Integer.parseInt(parts.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The twelve month names in the language. */
    public static List<String> months(Locale locale) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> java.time.Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, names(locale)))
                .toList();
    }

    private static Optional<Integer> month(String typed) {
        if (typed.chars().allMatch(Character::isDigit)) {
            return Optional.of(Integer.parseInt(typed));
        }
        String wanted = plain(typed);
        return IntStream.rangeClosed(1, 12)
                .filter(month -> List.of(TH, Locale.ENGLISH).stream()
                        .anyMatch(locale -> List.of(TextStyle.FULL, TextStyle.SHORT).stream()
                                .anyMatch(
                                        style -> plain(java.time.Month.of(month).getDisplayName(style, locale))
                                                .equals(wanted))))
                .boxed()
                .findFirst();
    }

    private static String plain(String month) {
        return month.replace(".", "").strip().toLowerCase(Locale.ROOT);
    }

    private static String written(LocalDate date, Locale locale, TextStyle style) {
        return date.getDayOfMonth() + " " + date.getMonth().getDisplayName(style, names(locale)) + " "
                + buddhistYear(date);
    }

    private static Locale names(Locale locale) {
        return Texts.isEnglish(locale) ? Locale.ENGLISH : TH;
    }
}
