package org.prameen.certification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.prameen.certification.GradeComparison;
import org.prameen.certification.GradeComparison.Dimension;
import org.prameen.certification.Grades;
import org.prameen.shared.CaseId;
import org.prameen.shell.Buttons;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Page;

/** An agency's dimensions beside its group and its round before. */
@Route("cases/:caseId/comparison")
@PermitAll
class ComparisonView extends Page implements BeforeEnterObserver {

    private static final String WORDS = "certification.grades.";

    private final transient Grades grades;
    private final transient CaseTitles titles;
    private final Div body = new Div();

    ComparisonView(Grades grades, CaseTitles titles) {
        this.grades = grades;
        this.titles = titles;
        body.addClassName("pr-sections");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseId id = CaseId.of(event.getRouteParameters().get("caseId").orElseThrow());
        Optional<GradeComparison> comparison = grades.comparison(id);
        title(text(WORDS + "comparison"));
        standing(titles.of(id, getLocale()));
        body.removeAll();
        if (comparison.isEmpty()) {
            body.add(new EmptyState(text(WORDS + "unsigned"), text(WORDS + "unsigned.next")));
            actions();
            return;
        }
        actions(
                Buttons.plain(text(WORDS + "back"), () -> UI.getCurrent().navigate("cases/" + id)),
                Sheets.link("grade.csv", text("certification.list.download"), () -> grades.export(id, getLocale())));
        show(comparison.get());
    }

    private void show(GradeComparison comparison) {
        boolean group = comparison.agencies() >= Grades.FEWEST;
        body.add(
                new Paragraph(
                        group ? text(WORDS + "group", comparison.agencies()) : text(WORDS + "noGroup", Grades.FEWEST)),
                new Paragraph(comparison
                        .previousRound()
                        .map(round -> text(WORDS + "before", round.in(getLocale())))
                        .orElseGet(() -> text(WORDS + "noBefore"))));
        Element table = new Element("table").setAttribute("class", "pr-table an-folds ct-compared");
        Element names = new Element("tr");
        for (String column : List.of("dimension", "own", "mean", "best", "previous")) {
            names.appendChild(cell("th", text(WORDS + "column." + column)).setAttribute("scope", "col"));
        }
        Element rows = new Element("tbody");
        comparison.dimensions().forEach(line -> rows.appendChild(row(line)));
        table.appendChild(new Element("thead").appendChild(names), rows);
        Div box = new Div();
        box.getElement().appendChild(table);
        body.add(box);
    }

    private Element row(Dimension line) {
        Element row = new Element("tr");
        row.appendChild(
                cell("td", line.code() + " " + line.title().in(getLocale())),
                figure("own", Optional.of(line.own())),
                figure("mean", line.mean()),
                figure("best", line.best()),
                figure("previous", line.previous()));
        return row;
    }

    private Element figure(String column, Optional<BigDecimal> figure) {
        return cell("td", figure.map(value -> value.toPlainString() + "%").orElse(text(WORDS + "nothing")))
                .setAttribute("data-label", text(WORDS + "column." + column));
    }

    private static Element cell(String tag, String words) {
        Element cell = new Element(tag);
        cell.setText(words);
        return cell;
    }
}
