package org.prameen.instrument.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
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
                        grade.title().in(getLocale()) + " ≥ " + grade.from() + "%",
                        grade.outcome().in(getLocale())));
        Div how = card("instrument.grades", grades);
        how.add(new Paragraph(getTranslation("instrument.grades.method")));
        add(card("instrument.scale", steps), how);
        grading.weighted().ifPresent(weighted -> add(weighted(weighted)));
        add(legal(instrument));
    }

    private Div weighted(WeightedPart weighted) {
        Div perspectives = new Div();
        weighted.perspectives().forEach(perspective -> perspectives.add(perspective(perspective)));
        return card("instrument.keyFigures", perspectives);
    }

    private Div perspective(Perspective perspective) {
        Facts figures = new Facts();
        perspective
                .keyFigures()
                .forEach(figure -> figures.fact(
                        figure.code() + " · " + figure.weight(), figure.title().in(getLocale())));
        return new Div(new H3(perspective.title().in(getLocale()) + " · " + perspective.weight()), figures);
    }
}
