package org.prameen.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.prameen.certification.GradeLine;
import org.prameen.certification.GradeQuery;
import org.prameen.certification.Grades;
import org.prameen.instrument.Node;
import org.prameen.organisation.Organisations;
import org.prameen.organisation.Province;
import org.prameen.round.Round;
import org.prameen.shell.CardGrid;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Page;

/** All agencies that were graded in a round, dimension beside dimension. */
@Route("grades")
@Menu(title = "certification.grades", order = 4.1, icon = "vaadin:bar-chart")
@RolesAllowed({"PROVINCIAL_REVIEWER", "NATIONAL_OFFICER", "ADMINISTRATOR", "AUDITOR"})
class GradesView extends Page {

    private static final String WORDS = "certification.grades.";

    private final transient Grades grades;
    private final Select<Round> round = new Select<>();
    private final Select<Province> province = new Select<>();
    private final Div content = new Div();

    GradesView(Grades grades, Organisations organisations) {
        this.grades = grades;
        title(text("certification.grades"));
        List<Round> graded = grades.rounds();
        if (graded.isEmpty()) {
            add(new EmptyState(text(WORDS + "noRound"), text(WORDS + "noRound.next")));
            return;
        }
        round.setAriaLabel(text(WORDS + "column.round"));
        round.setItems(graded);
        round.setItemLabelGenerator(one -> one.title().in(getLocale()));
        province.setAriaLabel(text(WORDS + "column.province"));
        province.setItems(organisations.provinces());
        province.setEmptySelectionAllowed(true);
        province.setEmptySelectionCaption(text(WORDS + "allProvinces"));
        province.setPlaceholder(text(WORDS + "allProvinces"));
        province.setItemLabelGenerator(
                one -> one == null ? text(WORDS + "allProvinces") : one.name().in(getLocale()));
        Div filters = new Div(round, province);
        filters.addClassName("pr-filters");
        content.addClassName("pr-sections");
        add(filters, content);
        round.setValue(graded.get(0));
        round.addValueChangeListener(change -> show());
        province.addValueChangeListener(change -> show());
        show();
    }

    private void show() {
        GradeQuery query = new GradeQuery(
                round.getValue().id(), Optional.ofNullable(province.getValue()).map(Province::code));
        int count = grades.count(query);
        content.removeAll();
        Paragraph found = new Paragraph(text(WORDS + "found", count));
        found.addClassName("pr-quiet");
        found.getElement().setAttribute("aria-live", "polite");
        content.add(found);
        if (count == 0) {
            content.add(new EmptyState(text(WORDS + "none"), text(WORDS + "none.next")));
            actions();
            return;
        }
        content.add(list(query, grades.dimensions(query.round())));
        actions(Sheets.link(
                "grades.csv", text("certification.list.download"), () -> grades.export(query, getLocale())));
    }

    private CardGrid<GradeLine> list(GradeQuery query, List<Node> dimensions) {
        CardGrid<GradeLine> list = new CardGrid<>(line -> card(line, dimensions));
        list.addComponentColumn(this::name)
                .setHeader(text(WORDS + "column.agency"))
                .setFlexGrow(4);
        list.addColumn(line -> line.province().map(name -> name.in(getLocale())).orElse(""))
                .setHeader(text(WORDS + "column.province"))
                .setFlexGrow(2);
        dimensions.forEach(node ->
                list.addColumn(line -> figure(line, node)).setHeader(head(node)).setFlexGrow(1));
        list.addColumn(line -> grade(line))
                .setHeader(text(WORDS + "column.grade"))
                .setFlexGrow(2);
        list.setItems(
                asked -> grades.page(query, asked.getOffset(), asked.getLimit()).stream(),
                asked -> grades.count(query));
        return list;
    }

    private Span head(Node node) {
        Span head = new Span(node.code());
        head.getElement()
                .setAttribute("title", node.title().in(getLocale()))
                .setAttribute("aria-label", node.code() + " " + node.title().in(getLocale()));
        return head;
    }

    private Anchor name(GradeLine line) {
        Anchor name = new Anchor(
                "cases/" + line.caseId() + "/comparison", line.agency().in(getLocale()));
        name.addClassName("pr-strong");
        return name;
    }

    private String grade(GradeLine line) {
        return line.grade().map(name -> name.in(getLocale())).orElseGet(() -> text(WORDS + "noGrade"));
    }

    private static String figure(GradeLine line, Node node) {
        return Optional.ofNullable(line.dimensions().get(node.code()))
                .map(BigDecimal::toPlainString)
                .orElse("–");
    }

    private Component card(GradeLine line, List<Node> dimensions) {
        Div card = new Div(name(line), new Div(grade(line)));
        card.addClassName("pr-list-card");
        Div figures = new Div();
        figures.addClassNames("pr-quiet", "ct-figures");
        dimensions.forEach(node -> figures.add(new Span(node.code() + " " + figure(line, node))));
        card.add(figures);
        return card;
    }
}
