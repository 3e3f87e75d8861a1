package org.prameen.workbook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.prameen.instrument.Instrument;
import org.prameen.shared.Rejected;
import org.prameen.workbook.domain.EntryRule;

/** What stands at items of a workbook, as numbers, for those who put other values beside it. */
public final class BookValues {

    private BookValues() {}

    /** @return empty when the item does not apply to the agency */
    public static Optional<BigDecimal> number(String value) {
        return EntryRule.percent(value);
    }

    /**
     * The same answers with other values in the place of some.
     *
     * @param instead numbers by item, as {@link #checked} gives them
     */
    public static Map<String, String> with(Map<String, String> answers, Map<String, BigDecimal> instead) {
        Map<String, String> both = new HashMap<>(answers);
        instead.forEach((item, value) -> both.put(item, plain(value)));
        return both;
    }

    /** @throws Rejected when an agency could not have entered it either */
    public static BigDecimal checked(Instrument instrument, String item, BigDecimal value) {
        if (value == null) {
            throw Rejected.because("workbook.valueMissing").at("value");
        }
        return new BigDecimal(EntryRule.of(instrument, item).kept(plain(value)));
    }

    private static String plain(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
    }
}
