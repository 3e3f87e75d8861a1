package org.prameen.workbook.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.prameen.scoring.improvement.Direction;
import org.prameen.workbook.ResultYears;
import org.prameen.workbook.TypedMeasure;

/** What people type of a measure, in the order of the columns. */
enum MeasureField {
    NAME("name"),
    UNIT("unit"),
    DIRECTION("direction"),
    EARLIER("earlier"),
    LATER("later"),
    TARGET("target"),
    RESULT("result"),
    QUANTITATIVE("quantitative"),
    WHY("distinctBecause");

    private static final String YES = "1";

    private final String code;

    MeasureField(String code) {
        this.code = code;
    }

    /** As refusals and texts name it. */
    String code() {
        return code;
    }

    boolean isFigure() {
        return compareTo(EARLIER) >= 0 && compareTo(RESULT) <= 0;
    }

    static Optional<MeasureField> of(String code) {
        for (MeasureField field : values()) {
            if (field.code.equals(code)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    String in(TypedMeasure typed) {
        return switch (this) {
            case NAME -> typed.name();
            case UNIT -> typed.unit();
            case DIRECTION -> typed.direction().map(Direction::name).orElse("");
            case EARLIER -> typed.earlier();
            case LATER -> typed.later();
            case TARGET -> typed.target();
            case RESULT -> typed.result();
            case QUANTITATIVE -> typed.quantitative() ? YES : "";
            case WHY -> typed.distinctBecause().orElse("");
        };
    }

    /** The measure with another value in this field. */
    TypedMeasure put(TypedMeasure old, String value) {
        return new TypedMeasure(
                old.group(),
                old.prescribed(),
                or(NAME, value, old),
                or(UNIT, value, old),
                or(QUANTITATIVE, value, old).equals(YES),
                direction(or(DIRECTION, value, old)),
                or(EARLIER, value, old),
                or(LATER, value, old),
                or(TARGET, value, old),
                or(RESULT, value, old),
                Optional.of(or(WHY, value, old)).filter(why -> !why.isBlank()),
                old.statements());
    }

    /** What the column is called; figures by their year in the Buddhist era. */
    String words(ResultYears years) {
        int year =
                switch (this) {
                    case EARLIER -> years.earlier();
                    case LATER -> years.later();
                    default -> years.assessed();
                };
        return UI.getCurrent().getTranslation("workbook.results.field." + code, String.valueOf(year));
    }

    private String or(MeasureField field, String value, TypedMeasure old) {
        return this == field ? value : field.in(old);
    }

    private static Optional<Direction> direction(String name) {
        return Optional.of(name).filter(text -> !text.isBlank()).map(Direction::valueOf);
    }
}
