package org.prameen.workbook;

import java.time.LocalDate;
import java.util.Optional;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiText;

/**
 * What somebody types of a result of another system.
 *
 * @param source who says so
 * @param dated of when it is
 * @param result as the source says it; empty where the result is that of indicators
 * @param place where its evidence lies
 */
public record TypedResult(String source, Optional<LocalDate> dated, String result, String place) {

    static final int LONGEST = 500;

    /** @param single whether the result itself has to be said @throws Rejected when something is missing or too long */
    TypedResult checked(boolean single, LocalDate today) {
        TypedResult checked =
                new TypedResult(text(source, "source"), dated, text(result, "result"), text(place, "place"));
        if (checked.source.isEmpty()) {
            throw Rejected.because("workbook.other.sourceMissing").at("source");
        }
        if (dated.isEmpty()) {
            throw Rejected.because("workbook.other.dateMissing").at("dated");
        }
        if (dated.get().isAfter(today)) {
            throw Rejected.because("workbook.other.dateToCome").at("dated");
        }
        if (single && checked.result.isEmpty()) {
            throw Rejected.because("workbook.other.resultMissing").at("result");
        }
        return checked;
    }

    static String text(String typed, String field) {
        String text = ThaiText.typed(typed == null ? "" : typed);
        if (text.length() > LONGEST) {
            throw Rejected.because("workbook.textTooLong", LONGEST).at(field);
        }
        return text;
    }
}
