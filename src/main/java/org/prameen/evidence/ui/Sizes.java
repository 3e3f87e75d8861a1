package org.prameen.evidence.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.prameen.shared.Texts;

/** Bytes as people read them: KB of 1,024 bytes and MB of 1,048,576. */
final class Sizes {

    private static final long KILO = 1024;

    private Sizes() {}

    static String of(long bytes, Locale locale) {
        boolean english = Texts.isEnglish(locale);
        if (bytes < KILO * KILO) {
            long kilobytes = bytes == 0 ? 0 : Math.max(1, (bytes + KILO / 2) / KILO);
            return kilobytes + (english ? " KB" : " KB");
        }
        return new BigDecimal(bytes)
                        .divide(new BigDecimal(KILO * KILO), 1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + " MB";
    }
}
