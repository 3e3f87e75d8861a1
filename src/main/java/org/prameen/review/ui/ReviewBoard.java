package org.prameen.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeCodes;
import org.prameen.review.ReasonType;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.shell.Buttons;
import org.prameen.shell.KeysDialog;
import org.prameen.shell.Notices;

/** The indicators beside the one that is looked at; every act has a key. On a phone one of the two is seen at a time. */
@JavaScript("context://scripts/review.js")
class ReviewBoard extends Div implements NodeActs {

    private final transient Judgement judgement;
    private final transient Papers papers;
    private final Runnable judged;
    private final IndicatorTree tree = new IndicatorTree(this::open);
    private final Div right = new Div();
    private final LastAct last = new LastAct(this::takeBack);
    private transient Paper paper;
    private IndicatorPanel panel;
    private String indicator = "";

    /** @param judged hears of every verdict, so that the counts above follow */
    ReviewBoard(Judgement judgement, Papers papers, Runnable judged) {
        this.judgement = judgement;
        this.papers = papers;
        this.judged = judged;
        addClassName("rv-board");
        right.addClassName("rv-right");
        Button back = Buttons.quiet(getTranslation("review.toList"), () -> removeClassName("detail"));
        back.setIcon(VaadinIcon.ARROW_LEFT.create());
        back.addClassName("rv-back");
        add(tree, new Div(back, last, right));
        getElement()
                .addEventListener("pr-key", event -> key(event.getEventData().getString("event.detail")))
                .addEventData("event.detail");
        addAttachListener(attached -> getElement().executeJs("prameenReview.keys(this)"));
    }

    Paper paper() {
        return paper;
    }

    /** @param wanted indicator to begin with; the first that is not judged when it names none */
    void show(Paper shown, String wanted) {
        paper = shown;
        tree.show(paper);
        List<String> all = paper.indicators().stream().map(Node::code).toList();
        String first = paper.indicators().stream()
                .filter(node -> paper.marks(node).contains(Paper.Mark.OPEN))
                .map(Node::code)
                .findFirst()
                .orElse(all.isEmpty() ? "" : all.get(0));
        setClassName("detail", hasClassName("detail") || all.contains(wanted));
        draw(all.contains(wanted) ? wanted : first);
    }

    /** Opens an indicator, or an item in its own; on a phone it takes the place of the list. */
    void open(String code) {
        addClassName("detail");
        draw(paper.place().indicator(code));
        String node = paper.place().judged(code);
        if (!node.equals(indicator)) {
            panel.mark(node);
        }
        right.getElement().executeJs("prameenReview.shown(this)");
    }

    private void draw(String code) {
        indicator = code;
        right.removeAll();
        tree.mark(code);
        paper.place().instrument().findJudged(code).ifPresent(node -> {
            panel = new IndicatorPanel(paper, node, this, judgement.threads());
            judgement.results().of(id(), paper.place().instrument(), code).ifPresent(panel::lay);
            right.add(panel);
            if (judgement.items().notes(id())) {
                judgement.items().opened(id(), code);
            }
        });
    }

    private void key(String key) {
        switch (key) {
            case "j" -> step(1);
            case "k" -> step(-1);
            case "ArrowDown" -> panel.step(1);
            case "ArrowUp" -> panel.step(-1);
            case "?" -> showKeys();
            default -> decide(key);
        }
    }

    private void decide(String key) {
        if (panel == null || !paper.sheet().mayDecide()) {
            return;
        }
        switch (key) {
            case "a" -> accept(panel.current());
            case "r" -> askReturn(panel.current());
            case "v" -> askVerify(panel.current());
            case "u" -> takeBack(paper.verdict(panel.current()).isPresent() ? panel.current() : last.node());
            default -> {
                // no key of this screen
            }
        }
    }

    private void step(int by) {
        List<String> codes = tree.codes();
        int next = codes.indexOf(indicator) + by;
        if (next >= 0 && next < codes.size()) {
            open(codes.get(next));
        }
    }

    @Override
    public void accept(String node) {
        during(() -> {
            judgement.reviews().accept(id(), node);
            after(node);
            if (node.equals(indicator)) {
                step(1);
            }
            last.tell(node, getTranslation("review.accepted.notice", name(node)));
        });
    }

    @Override
    public void askReturn(String node) {
        new ReturnNodeDialog(name(node), judgement.reasonTypes().all(), (reason, text) -> returned(node, reason, text))
                .open();
    }

    @Override
    public void returned(String node, ReasonType reason, String text) {
        judgement.reviews().returnItem(id(), node, reason, text);
        after(node);
        last.tell(node, getTranslation("review.returned.notice", name(node)));
    }

    @Override
    public void askVerify(String node) {
        if (node.equals(indicator)) {
            Notices.refused(getTranslation("review.verify.itemFirst"));
            return;
        }
        var values = paper.figures().of(node);
        new ValueDialog("verify", name(node), values, values.verified(), (value, reason) -> {
                    judgement.reviews().verify(id(), node, value, reason);
                    paper = papers.of(id());
                    again(node);
                    last.said(getTranslation("review.verified.notice", name(node)));
                })
                .open();
    }

    @Override
    public void askLevel(String section, String level, boolean passed) {
        String of = name(section) + " · " + paper.place().level(level, getLocale());
        new LevelDialog(of, passed, reason -> {
                    judgement.reviews().verifyLevel(id(), section, level, passed, reason);
                    paper = papers.of(id());
                    again(section);
                    last.said(getTranslation("review.level.notice", of));
                })
                .open();
    }

    @Override
    public void takeBack(String node) {
        during(() -> {
            judgement.verdicts().takeBack(id(), node);
            after(node);
            last.said(getTranslation("review.takenBack.notice", name(node)));
        });
    }

    @Override
    public void talked() {
        paper = papers.after(paper);
        tree.show(paper);
        tree.mark(indicator);
        judged.run();
    }

    private void after(String node) {
        paper = papers.after(paper);
        again(node);
    }

    /** Draws anew what is looked at; a node of another indicator changes the list only. */
    private void again(String node) {
        tree.show(paper);
        draw(indicator);
        if (NodeCodes.isAtOrBelow(node, indicator)) {
            panel.mark(node);
        }
        judged.run();
    }

    private void during(Runnable act) {
        try {
            act.run();
        } catch (Rejected why) {
            Notices.refused(why);
        }
    }

    private CaseId id() {
        return paper.place().id();
    }

    private String name(String node) {
        return paper.place().title(node, getLocale());
    }

    static void showKeys() {
        new KeysDialog("review.keys", List.of("next", "rows", "accept", "return", "verify", "undo", "help")).open();
    }
}
