package org.prameen.workbook;

import java.util.Map;
import java.util.TreeMap;
import org.prameen.instrument.ResultDemand;
import org.prameen.instrument.ResultsPart;
import org.prameen.scoring.measures.PrintedExamples;
import org.prameen.scoring.measures.Statements;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiText;

/** Brings a measure into the form in which it is kept. What is no figure is kept as well, and told. */
final class MeasureForm {

    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_FIGURE = 40;

    private MeasureForm() {}

    /** @throws Rejected when a text is too long, or something is stated that is not asked or not so */
    static TypedMeasure kept(TypedMeasure typed, ResultsPart part, ResultYears years) {
        requireCountable(part, typed.name());
        Map<String, String> said = new TreeMap<>();
        typed.statements().forEach((name, text) -> {
            requireAsked(part, name);
            said.put(name, MeasureStatement.kept(name, text, years));
        });
        return new TypedMeasure(
                        typed.group(),
                        typed.prescribed().filter(code -> !code.isBlank()),
                        text(typed.name(), LONGEST_NAME, "name"),
                        text(typed.unit(), LONGEST_FIGURE, "unit"),
                        typed.quantitative(),
                        typed.direction(),
                        text(typed.earlier(), LONGEST_FIGURE, "earlier"),
                        text(typed.later(), LONGEST_FIGURE, "later"),
                        text(typed.target(), LONGEST_FIGURE, "target"),
                        text(typed.result(), LONGEST_FIGURE, "result"),
                        typed.distinctBecause().map(why -> text(why, LONGEST_NAME, "distinctBecause")))
                .stating(said);
    }

    /** An example that is no figure as it is worded is not taken over as it stands (document 001, lines 2948-2949). */
    private static void requireCountable(ResultsPart part, String name) {
        new PrintedExamples(part)
                .of(name)
                .filter(example -> !example.countable())
                .ifPresent(example -> {
                    throw Rejected.because("workbook.measure.notCountable").at("name");
                });
    }

    private static void requireAsked(ResultsPart part, String name) {
        boolean asked = name.equals(Statements.DIRECTION)
                || Statements.FREE.contains(name)
                || part.rules().demands().stream().map(ResultDemand::name).anyMatch(name::equals);
        if (!asked) {
            throw Rejected.because("workbook.measure.notAsked", name);
        }
    }

    private static String text(String typed, int longest, String field) {
        String text = ThaiText.typed(typed);
        if (text.length() > longest) {
            throw Rejected.because("workbook.textTooLong", longest).at(field);
        }
        return text;
    }
}
