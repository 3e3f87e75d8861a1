package org.prameen.instrument.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.prameen.instrument.GradeBand;
import org.prameen.instrument.GradingPart;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Perspective;
import org.prameen.instrument.WeightedPart;
import org.prameen.shell.Facts;

/** The scale of implementation, the grades and the weighted key figures. */
class GradesPart extends Cards {

    GradesPart(Instrument instrument) {
        GradingPart grading = instrument.grading();
        Facts steps = new Facts();
        grading.steps()
                .forEach(step ->
                        steps.fact(String.valueOf(step.points()), step.title().in(getLocale())));
        Facts grades = new Facts();
        grading.grades()
                .forEach(grade -> grades.fact(
                        grade.title().in(getLocale()) + range(grade, grading),
                        grade.outcome().in(getLocale())));
        Div how = card("instrument.grades", grades);
        how.add(new Paragraph(getTranslation("instrument.grades.method")));
        add(card("instrument.scale", steps), how);
        grading.weighted().ifPresent(weighted -> add(weighted(instrument, weighted)));
        add(legal(instrument));
    }

    /** The lowest grade is what does not reach the one above it. */
    private static String range(GradeBand grade, GradingPart grading) {
        if (grade.from() > 0) {
            return " ≥ " + grade.from() + "%";
        }
        int above = grading.grades().stream()
                .mapToInt(GradeBand::from)
                .filter(from -> from > 0)
                .min()
                .orElse(100);
        return " < " + above + "%";
    }

    private Div weighted(Instrument instrument, WeightedPart weighted) {
        Div perspectives = new Div(new GuidePart(instrument, weighted.guide()));
        weighted.perspectives().forEach(perspective -> perspectives.add(perspective(perspective)));
        return wide(card("instrument.keyFigures", perspectives));
    }

    private Div perspective(Perspective perspective) {
        UnorderedList figures = new UnorderedList();
        perspective
                .keyFigures()
                .forEach(figure -> figures.add(new ListItem(
                        new Span(figure.code() + " " + figure.title().in(getLocale()) + " "),
                        weight(figure.weight()))));
        return new Div(heading(perspective.title().in(getLocale())), weight(perspective.weight()), figures);
    }

    private Span weight(int weight) {
        return quiet(getTranslation("instrument.weight", weight));
    }
}
