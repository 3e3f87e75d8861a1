package org.prameen.workbook.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.prameen.instrument.AnswerField;
import org.prameen.instrument.AnswerForm;
import org.prameen.instrument.GradingPart;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.ProfilePart;
import org.prameen.instrument.WeightedPart;
import org.prameen.scoring.implementation.KpiAnswer;
import org.prameen.scoring.method.Method;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiDigits;
import org.prameen.shared.ThaiText;

/** What may be entered at an item, and how it is kept. */
public sealed interface EntryRule {

    /** Kept for a key figure that does not apply to the agency (system method R-11 for document 000). */
    String NOT_APPLICABLE = "NA";

    /** Before the level that a key figure was given instead of a percentage. */
    String LEVEL = "L";

    /**
     * @param typed Arabic or Thai digits
     * @return what is kept
     * @throws Rejected for anything the item does not take
     */
    String kept(String typed);

    /** Whether a code names a text, of the profile, a form or a field of an answer, and nothing that is scored. */
    static boolean isText(String code) {
        return code.indexOf(':') >= 0;
    }

    /** The same where a round chose nothing. */
    static EntryRule of(Instrument instrument, String item) {
        return of(instrument, Method.USUAL, item);
    }

    /** @param item code of an item of {@link Instrument#sections()}, of an entry of a checklist, or of a text */
    static EntryRule of(Instrument instrument, Method method, String item) {
        if (isText(item)) {
            return KeyFigureDetail.of(instrument, item)
                    .map(EntryRule::of)
                    .or(() -> AnswerForm.cell(instrument, item).map(cell -> new Filled(cell.field())))
                    .orElseGet(() -> new Written(item.startsWith(ProfilePart.CODE + ":")));
        }
        if (!(instrument.scoring() instanceof GradingPart grading)) {
            return new Fulfilled();
        }
        boolean keyFigure = grading.weighted()
                .filter(weighted -> item.startsWith(weighted.code() + "."))
                .filter(weighted ->
                        weighted.keyFigures().anyMatch(figure -> figure.code().equals(WeightedPart.keyFigureOf(item))))
                .isPresent();
        return keyFigure
                ? new Achieved(method.mayNotApply())
                : new Stepped(grading.steps().size() - 1, method.mayNotApply());
    }

    private static EntryRule of(KeyFigureDetail detail) {
        return switch (detail) {
            case TARGET, ACTUAL -> new Measured();
            case SEGMENTS, COMPARED -> new BrokenDown();
        };
    }

    /** Per cent that a kept achievement stands for; empty where the key figure does not apply. */
    static Optional<BigDecimal> percent(String kept) {
        if (NOT_APPLICABLE.equals(kept)) {
            return Optional.empty();
        }
        return Optional.of(
                kept.startsWith(LEVEL)
                        ? KpiAnswer.ofLevel(Integer.parseInt(kept.substring(1)))
                                .achievement()
                                .orElseThrow()
                        : new BigDecimal(kept));
    }

    /** A figure that is not negative, at most four decimals. */
    record Measured() implements EntryRule {

        private static final Pattern FIGURE = Pattern.compile("\\d{1,12}(\\.\\d{1,4})?");

        @Override
        public String kept(String typed) {
            String figure = ThaiDigits.toArabic(typed).strip();
            if (!FIGURE.matcher(figure).matches()) {
                throw Rejected.because("workbook.notAFigure").at("value");
            }
            return figure;
        }
    }

    /** A result by groups. */
    record BrokenDown() implements EntryRule {

        @Override
        public String kept(String typed) {
            return Breakdown.typed(typed).canonical();
        }
    }

    /** A text, as it was typed. @param blocks whether it is shown with its tables and pictures */
    record Written(boolean blocks) implements EntryRule {

        static final int LONGEST = 20_000;

        @Override
        public String kept(String typed) {
            String text = ThaiText.typed(typed);
            if (text.length() > LONGEST) {
                throw Rejected.because("workbook.textTooLong", LONGEST).at("value");
            }
            if (blocks) {
                AnswerBlocks.check(text);
            }
            return text;
        }
    }

    /** A field of an answer form. */
    record Filled(AnswerField field) implements EntryRule {

        @Override
        public String kept(String typed) {
            return CellRule.kept(field, typed);
        }
    }

    /** 1 when the agency does it, 0 when it does not (document 004, lines 485-486); only the digit is typed. */
    record Fulfilled() implements EntryRule {

        private static final Set<String> DIGITS = Set.of("0", "1");

        @Override
        public String kept(String typed) {
            String digit = ThaiDigits.toArabic(typed).strip();
            if (!DIGITS.contains(digit)) {
                throw Rejected.because("workbook.notOneOrZero").at("value");
            }
            return digit;
        }
    }

    /** One step of a scale that begins at 0. @param highest step @param mayNotApply whether the round lets an item not apply */
    record Stepped(int highest, boolean mayNotApply) implements EntryRule {

        @Override
        public String kept(String typed) {
            String digit = ThaiDigits.toArabic(typed).strip();
            if (mayNotApply && NOT_APPLICABLE.equals(digit)) {
                return digit;
            }
            if (digit.length() != 1 || digit.charAt(0) < '0' || digit.charAt(0) > '0' + highest) {
                throw Rejected.because("workbook.notAStep", highest).at("value");
            }
            return digit;
        }
    }

    /**
     * Per cent of full marks, at most four decimals; what is above 100 is kept and counts as 100. Or a level from 1 to 5, each
     * worth a fifth of full marks (system method R-06).
     */
    record Achieved(boolean mayNotApply) implements EntryRule {

        private static final Pattern ON_A_SCALE = Pattern.compile(LEVEL + "[1-5]");
        private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,4})?");

        @Override
        public String kept(String typed) {
            String number = ThaiDigits.toArabic(typed).strip();
            if (mayNotApply && NOT_APPLICABLE.equals(number)
                    || ON_A_SCALE.matcher(number).matches()) {
                return number;
            }
            if (!NUMBER.matcher(number).matches()) {
                throw Rejected.because("workbook.notAnAchievement").at("value");
            }
            BigDecimal value = new BigDecimal(number).stripTrailingZeros();
            return value.scale() < 0 ? value.setScale(0).toPlainString() : value.toPlainString();
        }
    }
}
