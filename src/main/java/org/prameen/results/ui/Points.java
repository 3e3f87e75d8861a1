package org.prameen.results.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.prameen.results.ResultOverview;
import org.prameen.scoring.NodeScore;
import org.prameen.scoring.StrongAndWeak;

/** What is weak, the weakest first and each with the way to do something about it, and what is strong. */
class Points extends Div {

    private static final int STRONGEST = 5;

    Points(ResultOverview overview, ScoreWords words) {
        addClassName("rs-points");
        StrongAndWeak points = StrongAndWeak.of(overview.sheet());
        String actions = "cases/" + overview.theCase().id() + "/actions?indicator=";
        List<NodeScore> strong = points.strong().stream().limit(STRONGEST).toList();
        add(
                card(
                        words.text("results.weak", points.weak().size()),
                        words.text("results.weak.none"),
                        points.weak().stream()
                                .map(score -> line(score, words, actions + score.code()))
                                .toList()),
                card(
                        words.text(
                                "results.strong", strong.size(), points.strong().size()),
                        words.text("results.strong.none"),
                        strong.stream().map(score -> line(score, words)).toList()));
    }

    private static Div card(String title, String none, List<ListItem> lines) {
        OrderedList list = new OrderedList();
        lines.forEach(list::add);
        Div card = new Div(new H2(title), lines.isEmpty() ? new Paragraph(none) : list);
        card.addClassName("pr-card");
        return card;
    }

    private static ListItem line(NodeScore score, ScoreWords words, String action) {
        ListItem line = line(score, words);
        Anchor plan = new Anchor(action, words.text("results.weak.plan"));
        plan.addClassName("pr-noprint");
        plan.getElement().setAttribute("router-link", true);
        plan.getElement().setAttribute("aria-label", words.text("results.weak.plan.of", words.title(score)));
        line.add(plan);
        return line;
    }

    private static ListItem line(NodeScore score, ScoreWords words) {
        Span mean = new Span(ScoreWords.mean(score));
        mean.addClassName("rs-point-mean");
        return new ListItem(mean, new Span(words.coded(score) + " "));
    }
}
