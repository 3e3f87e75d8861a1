package org.prameen.scoring.measures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prameen.shared.ThaiDigits;

/** A figure as people type it: with Thai or Arabic digits, commas between thousands, and either minus sign. */
public final class TypedFigure {

    private static final Pattern FORM = Pattern.compile("-?([0-9]{1,15}|[0-9]{1,3}(,[0-9]{3}){1,4})(\\.[0-9]{1,10})?");

    private TypedFigure() {}

    /** Empty where it is not a figure: a word, a grade, a range, a power of ten. */
    public static Optional<BigDecimal> read(String typed) {
        String text = ThaiDigits.toArabic(typed).strip().replace('\u2212', '-');
        return FORM.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(",", ""))) : Optional.empty();
    }
}
