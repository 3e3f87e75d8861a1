package org.prameen.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeCodes;
import org.prameen.instrument.NodeKind;
import org.prameen.review.Difference;
import org.prameen.review.GivenValue;
import org.prameen.review.NodeReview;
import org.prameen.review.Threads;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.workbook.SignedKinds;

/** One indicator under review: its values, its evidence, the talk about the node that is marked, and what can be done. */
class IndicatorPanel extends Div {

    private final transient Paper paper;
    private final transient Node indicator;
    private final transient NodeActs acts;
    private final transient Threads threads;
    private final ValueTable table;
    private final Div bar = new Div();
    private final Div said = new Div();
    private final Div changed;
    private final Div talk = new Div();
    private String current;

    IndicatorPanel(Paper paper, Node indicator, NodeActs acts, Threads threads) {
        this.paper = paper;
        this.indicator = indicator;
        this.acts = acts;
        this.threads = threads;
        addClassNames("pr-card", "rv-panel");
        said.addClassName("rv-said");
        bar.addClassNames("rv-bar", "pr-noprint");
        bar.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("review.acts"));
        table = new ValueTable(paper, indicator, this::mark);
        Div scroll = new Div(table);
        scroll.addClassName("pr-scroll");
        Paragraph path = new Paragraph(String.join(" › ", paper.place().above(indicator.code(), getLocale())));
        path.addClassName("pr-quiet");
        H2 title = new H2(paper.place().title(indicator.code(), getLocale()));
        Div chips = new Div(MarkWords.chips(paper.marks(indicator)));
        chips.addClassName("pr-chips");
        changed = changed();
        add(
                path,
                title,
                chips,
                changed,
                new LevelTable(paper, indicator, acts),
                scroll,
                said,
                bar,
                new EvidenceLines(paper, indicator.code()),
                talk);
        mark(indicator.code());
    }

    /** What changed here since the body last decided. */
    private Div changed() {
        Div news = new Div();
        List<Difference> here = paper.sheet().differences().stream()
                .filter(difference -> NodeCodes.isAtOrBelow(difference.subject(), indicator.code())
                        || SignedKinds.part(difference.subject())
                                .filter(part -> NodeCodes.isAtOrBelow(indicator.code(), part))
                                .isPresent())
                .toList();
        if (!here.isEmpty()) {
            news.addClassNames("pr-note", "amber");
            news.add(new DifferenceList(paper.place(), here, null));
        }
        return news;
    }

    /** Shows what the indicator rests on, before its values. */
    void lay(Component basis) {
        addComponentAtIndex(indexOf(changed) + 1, basis);
    }

    String current() {
        return current;
    }

    /** One line up or down within the indicator. */
    void step(int by) {
        List<String> nodes = table.nodes();
        int next = nodes.indexOf(current) + by;
        if (next >= 0 && next < nodes.size()) {
            mark(nodes.get(next));
        }
    }

    /** The node that keys and buttons act on. */
    void mark(String node) {
        current = node;
        table.mark(node);
        said.removeAll();
        paper.figures().given(node).forEach(given -> said.add(words(given)));
        paper.verdict(node).ifPresent(verdict -> said.add(words(verdict, "amber")));
        paper.earlier(node).stream().limit(3).forEach(verdict -> said.add(words(verdict, "blue")));
        buttons();
        talk();
    }

    private Paragraph words(GivenValue given) {
        Paragraph words = new Paragraph(getTranslation(
                given.position() == 0 ? "review.given.agreed" : "review.given.verified",
                given.by(),
                given.value().toPlainString(),
                given.reason()));
        words.addClassNames("pr-note", "blue");
        return words;
    }

    private Paragraph words(NodeReview verdict, String tone) {
        String reason =
                verdict.reasonType().map(type -> type.name().in(getLocale())).orElse("")
                        + verdict.text().map(text -> " – " + text).orElse("");
        Paragraph words = new Paragraph(getTranslation(
                (verdict.superseded() ? "review.saidBefore." : "review.said.") + verdict.verdict(),
                verdict.by(),
                ThaiCalendar.dateTime(verdict.at(), getLocale()),
                reason));
        words.addClassNames(
                "pr-note",
                verdict.verdict() == org.prameen.review.Verdict.ACCEPTED && !verdict.superseded() ? "green" : tone);
        return words;
    }

    private void buttons() {
        bar.removeAll();
        bar.setVisible(paper.sheet().mayDecide());
        if (!paper.sheet().mayDecide()) {
            return;
        }
        boolean whole = current.equals(indicator.code());
        Span what = new Span(
                whole ? getTranslation("review.wholeIndicator") : paper.place().title(current, getLocale()));
        what.addClassName("rv-bar-what");
        Button accept = keyed("review.accept", "A", () -> acts.accept(current));
        accept.addThemeVariants(com.vaadin.flow.component.button.ButtonVariant.LUMO_PRIMARY);
        bar.add(what, accept, keyed("review.return", "R", () -> acts.askReturn(current)));
        if (!whole) {
            bar.add(keyed("review.verify", "V", () -> acts.askVerify(current)));
        }
        if (paper.verdict(current).isPresent()) {
            bar.add(Buttons.quiet(getTranslation("review.takeBack"), () -> acts.takeBack(current)));
        }
    }

    private Button keyed(String words, String key, Runnable act) {
        Button button = Buttons.plain(getTranslation(words), act);
        Span hint = new Span(key);
        hint.addClassName("rv-key");
        hint.getElement().setAttribute("aria-hidden", "true");
        button.setSuffixComponent(hint);
        button.getElement().setAttribute("aria-keyshortcuts", key);
        return button;
    }

    private void talk() {
        talk.removeAll();
        String title = paper.place().title(current, getLocale());
        boolean item = paper.place()
                .instrument()
                .findJudged(current)
                .filter(node -> node.kind() == NodeKind.ITEM)
                .isPresent();
        talk.add(
                new H3(getTranslation(item ? "review.talk.of.item" : "review.talk.of.indicator")),
                new ThreadPanel(threads, paper.place().id(), current, title, acts::talked));
    }
}
