package org.prameen.workbook.domain;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prameen.instrument.AnswerField;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiDigits;
import org.prameen.shared.ThaiText;

/** What may be entered in a field of an answer form, and how it is kept. Numbers may be typed in Thai digits, with commas. */
final class CellRule {

    static final int LONGEST = 4_000;
    static final int LONGEST_LINK = 500;

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,5}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,4})?");
    private static final Pattern MONEY = Pattern.compile("\\d{1,15}(\\.\\d{1,2})?");
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(\\.\\d{1,4})?");
    private static final Pattern YEAR = Pattern.compile("2[4-9]\\d\\d");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private CellRule() {}

    /** @throws Rejected for anything the field does not take */
    static String kept(AnswerField field, String typed) {
        return switch (field.kind()) {
            case TEXT -> text(typed);
            case LINK -> link(typed.strip());
            case TICK -> known(Set.of(AnswerField.TICKED), typed);
            case CHOICE ->
                known(field.options().stream().map(AnswerField.Option::code).collect(Collectors.toSet()), typed);
            case COUNT -> number(COUNT, typed, "workbook.answer.notACount");
            case NUMBER -> number(NUMBER, typed, "workbook.answer.notANumber");
            case MONEY -> number(MONEY, typed, "workbook.answer.notMoney");
            case YEAR -> number(YEAR, typed, "workbook.answer.notAYear");
            case PERCENT -> percent(typed);
        };
    }

    private static String text(String typed) {
        String text = ThaiText.typed(typed);
        if (text.length() > LONGEST) {
            throw refused("workbook.textTooLong", LONGEST);
        }
        return text;
    }

    /** Leads straight to the data: a whole address, of the web only. */
    private static String link(String typed) {
        try {
            URI address = new URI(typed);
            boolean web = address.getScheme() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && typed.length() <= LONGEST_LINK;
            if (web) {
                return address.toASCIIString();
            }
        } catch (URISyntaxException noAddress) {
            // refused like other addresses that lead nowhere
        }
        throw refused("workbook.answer.notALink");
    }

    private static String known(Set<String> values, String typed) {
        if (!values.contains(typed)) {
            throw refused("workbook.answer.notAnOption");
        }
        return typed;
    }

    private static String percent(String typed) {
        String percent = number(PERCENT, typed, "workbook.answer.notAPercent");
        if (new BigDecimal(percent).compareTo(FULL) > 0) {
            throw refused("workbook.answer.notAPercent");
        }
        return percent;
    }

    private static String number(Pattern form, String typed, String why) {
        String digits = ThaiDigits.toArabic(typed).strip();
        String number = GROUPED.matcher(digits).matches() ? digits.replace(",", "") : digits;
        if (!form.matcher(number).matches()) {
            throw refused(why);
        }
        BigDecimal value = new BigDecimal(number).stripTrailingZeros();
        return (value.scale() < 0 ? value.setScale(0) : value).toPlainString();
    }

    private static Rejected refused(String key, Object... arguments) {
        return Rejected.because(key, arguments).at("value");
    }
}
