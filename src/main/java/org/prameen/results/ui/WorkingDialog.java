package org.prameen.results.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.RoundingMode;
import java.util.Optional;
import org.prameen.results.ResultOverview;
import org.prameen.scoring.Fraction;
import org.prameen.scoring.ItemCounts;
import org.prameen.scoring.Mean;
import org.prameen.scoring.NodeScore;
import org.prameen.scoring.ScoreKind;
import org.prameen.scoring.ScoringSettings;
import org.prameen.scoring.Working;
import org.prameen.shell.Buttons;
import org.prameen.shell.HistoryLink;

/**
 * "How was this computed?": everything a person needs to do it again by hand, and for every step whether the handbook
 * says so or the system chose (document 002, lines 2153-2168).
 */
class WorkingDialog extends Dialog {

    private static final int DIGITS = 6;

    private final ResultOverview overview;
    private final ScoreWords words;

    WorkingDialog(ResultOverview overview, ScoreWords words, NodeScore score, Working working) {
        this.overview = overview;
        this.words = words;
        addClassName("rs-working");
        setHeaderTitle(words.text("results.working.title", ScoreWords.mean(score)));
        setWidth("min(640px, 100vw)");
        Div body = new Div(new Paragraph(words.coded(score)));
        // long workings scroll, also for those who use the keyboard only
        body.getElement().setAttribute("tabindex", "0");
        if (working instanceof Working.OfItem item) {
            body.add(item(item), counts(score));
        } else if (working instanceof Working.OfGroup group) {
            body.add(group(group));
        }
        body.add(rules(score.kind()));
        add(body);
        Button close = Buttons.plain(words.text("shell.close"), this::close);
        close.setAutofocus(true);
        HistoryLink.to(overview.theCase().id(), score.code()).ifPresent(getFooter()::add);
        getFooter().add(close);
    }

    private Div item(Working.OfItem item) {
        PlainTable table = new PlainTable(
                words.text("results.working.level"),
                words.text("results.working.x"),
                words.text("results.working.f"),
                words.text("results.working.fx"));
        item.rows().forEach(row -> table.line(level(row.score()), "" + row.score(), "" + row.f(), "" + row.product()));
        table.total(words.text("results.working.sum"), "", "" + item.n(), "" + item.sum());
        return new Div(table, formula(item.sum() + " ÷ " + item.n(), item.mean()));
    }

    private Div group(Working.OfGroup group) {
        PlainTable table = new PlainTable(words.text("results.column.title"), words.text("results.column.mean"));
        group.summands().forEach(summand -> {
            Optional<NodeScore> part = overview.sheet().find(summand.code());
            table.line(
                    part.map(words::coded).orElse(summand.code()),
                    isWithheld(part) ? words.text("results.withheld.mark") : decimal(summand.carried()));
        });
        boolean withheld = group.summands().stream()
                .anyMatch(summand -> isWithheld(overview.sheet().find(summand.code())));
        if (withheld) {
            // the sum would give the answer away that its part keeps back
            return new Div(table, new Paragraph(words.text("results.withheld.note")));
        }
        table.total(words.text("results.working.sum"), decimal(group.sum()));
        return new Div(table, formula(decimal(group.sum()) + " ÷ " + group.divisor(), group.mean()));
    }

    private boolean isWithheld(Optional<NodeScore> part) {
        return part.filter(overview::withholds).isPresent();
    }

    private Paragraph formula(String division, Mean mean) {
        String unreduced = decimal(mean.unreduced());
        String value = mean.value().toPlainString();
        Paragraph formula =
                new Paragraph(division + " = " + (unreduced.equals(value) ? value : unreduced + " → " + value) + " · "
                        + overview.bandName(mean.band()).in(words.locale()));
        formula.addClassName("rs-formula");
        return formula;
    }

    private Paragraph counts(NodeScore score) {
        ItemCounts counts = score.counts().orElse(ItemCounts.NONE);
        return new Paragraph(words.text(
                "results.working.counts", counts.n(), counts.notPractised(), counts.blank(), counts.respondents()));
    }

    private UnorderedList rules(ScoreKind kind) {
        ScoringSettings settings = overview.results().settings();
        UnorderedList rules = new UnorderedList(
                new ListItem(words.text("results.rule." + kind)),
                new ListItem(words.text("results.rule.decimals")),
                new ListItem(words.text("results.rule.system", words.text("scoring.rounding." + settings.rounding()))));
        if (kind != ScoreKind.ITEM) {
            rules.add(new ListItem(words.text("results.rule.system", words.text("scoring.chain." + settings.chain()))));
        }
        if (kind.judged()) {
            rules.add(new ListItem(words.text(
                    "results.rule.verdict",
                    overview.instrument().rating().criterion().toPlainString())));
        }
        rules.addClassName("pr-quiet");
        return rules;
    }

    private String level(int score) {
        return overview.instrument().rating().scale().stream()
                .filter(level -> level.score() == score)
                .findFirst()
                .map(level -> level.title().in(words.locale()))
                .orElse("" + score);
    }

    /** At least two decimals; what goes on for ever is cut and marked, never rounded. */
    static String decimal(Fraction value) {
        var cut = value.toDecimal(DIGITS, RoundingMode.DOWN).stripTrailingZeros();
        var shown = cut.scale() < 2 ? cut.setScale(2) : cut;
        boolean whole = Fraction.of(cut).equals(value);
        return shown.toPlainString() + (whole ? "" : "…");
    }
}
